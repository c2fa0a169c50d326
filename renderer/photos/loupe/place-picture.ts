export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The whole picture as large as it fits, never larger than it is, in the middle. */
export function fitPicture(picture: Size, room: Size): PictureBox {
  const scale = Math.min(1, room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { left: (room.width - width) / 2, top: (room.height - height) / 2, width, height };
}

/** The picture in its own size with the point (fractions) in the middle of the room, as far as there is picture left. */
export function centrePicture(
  picture: Size,
  room: Size,
  point: { readonly x: number; readonly y: number },
): PictureBox {
  return {
    left: place(picture.width, room.width, point.x),
    top: place(picture.height, room.height, point.y),
    ...picture,
  };
}

function place(picture: number, room: number, point: number): number {
  if (picture <= room) return (room - picture) / 2;
  return Math.min(0, Math.max(room - picture, room / 2 - point * picture));
}
