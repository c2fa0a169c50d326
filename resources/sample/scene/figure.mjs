// People, drawn from their joints. A pose names each joint in heights of the body: [sideways, above the ground].
import { ellipse, line, path, round } from './paint.mjs';

const standing = {
  head: [0, 0.93],
  neck: [0, 0.83],
  shoulders: [
    [-0.1, 0.8],
    [0.1, 0.8],
  ],
  elbows: [
    [-0.14, 0.64],
    [0.14, 0.64],
  ],
  hands: [
    [-0.13, 0.48],
    [0.13, 0.48],
  ],
  hips: [
    [-0.06, 0.5],
    [0.06, 0.5],
  ],
  knees: [
    [-0.065, 0.26],
    [0.065, 0.26],
  ],
  feet: [
    [-0.07, 0],
    [0.07, 0],
  ],
};

function pose(changes) {
  return { ...standing, ...changes };
}

export const poses = {
  standing,
  walking: pose({
    shoulders: [
      [-0.07, 0.8],
      [0.07, 0.8],
    ],
    elbows: [
      [-0.13, 0.65],
      [0.12, 0.64],
    ],
    hands: [
      [-0.08, 0.51],
      [0.17, 0.51],
    ],
    knees: [
      [-0.09, 0.27],
      [0.1, 0.28],
    ],
    feet: [
      [-0.17, 0.03],
      [0.12, 0],
    ],
  }),
  strolling: pose({
    shoulders: [
      [-0.085, 0.795],
      [0.085, 0.795],
    ],
    elbows: [
      [-0.115, 0.64],
      [0.11, 0.64],
    ],
    hands: [
      [-0.1, 0.5],
      [0.12, 0.5],
    ],
    hips: [
      [-0.045, 0.5],
      [0.045, 0.5],
    ],
    knees: [
      [-0.04, 0.26],
      [0.055, 0.27],
    ],
    feet: [
      [-0.06, 0.04],
      [0.05, 0],
    ],
  }),
  running: pose({
    head: [0.09, 0.92],
    neck: [0.06, 0.83],
    shoulders: [
      [-0.02, 0.79],
      [0.12, 0.79],
    ],
    elbows: [
      [-0.15, 0.68],
      [0.22, 0.66],
    ],
    hands: [
      [-0.1, 0.54],
      [0.28, 0.78],
    ],
    knees: [
      [-0.06, 0.28],
      [0.16, 0.38],
    ],
    feet: [
      [-0.3, 0.2],
      [0.12, 0.06],
    ],
  }),
  kicking: pose({
    head: [-0.08, 0.94],
    neck: [-0.07, 0.85],
    shoulders: [
      [-0.17, 0.83],
      [0.04, 0.8],
    ],
    elbows: [
      [-0.32, 0.84],
      [0.18, 0.73],
    ],
    hands: [
      [-0.43, 0.74],
      [0.27, 0.86],
    ],
    hips: [
      [-0.06, 0.52],
      [0.05, 0.5],
    ],
    knees: [
      [-0.05, 0.27],
      [0.2, 0.4],
    ],
    feet: [
      [-0.09, 0],
      [0.39, 0.3],
    ],
  }),
  jumping: pose({
    elbows: [
      [-0.2, 0.9],
      [0.19, 0.92],
    ],
    hands: [
      [-0.17, 1.06],
      [0.2, 1.08],
    ],
    knees: [
      [-0.12, 0.32],
      [0.13, 0.36],
    ],
    feet: [
      [-0.2, 0.14],
      [0.05, 0.16],
    ],
  }),
  pulling: pose({
    head: [-0.25, 0.83],
    neck: [-0.2, 0.75],
    shoulders: [
      [-0.24, 0.71],
      [-0.12, 0.73],
    ],
    elbows: [
      [-0.16, 0.56],
      [0.04, 0.6],
    ],
    hands: [
      [0.02, 0.46],
      [0.16, 0.48],
    ],
    hips: [
      [-0.06, 0.47],
      [0.05, 0.47],
    ],
    knees: [
      [-0.2, 0.27],
      [0.11, 0.25],
    ],
    feet: [
      [-0.18, 0],
      [0.22, 0],
    ],
  }),
  rowing: pose({
    head: [0.1, 0.91],
    neck: [0.07, 0.82],
    shoulders: [
      [0.0, 0.78],
      [0.13, 0.78],
    ],
    elbows: [
      [0.14, 0.66],
      [0.22, 0.68],
    ],
    hands: [
      [0.24, 0.7],
      [0.3, 0.72],
    ],
    knees: [
      [-0.09, 0.26],
      [0.08, 0.27],
    ],
    feet: [
      [-0.13, 0],
      [0.09, 0],
    ],
  }),
  speaking: pose({
    elbows: [
      [-0.16, 0.66],
      [0.19, 0.68],
    ],
    hands: [
      [-0.08, 0.58],
      [0.26, 0.76],
    ],
  }),
};

/** A person standing with the feet at x, y. `facing: -1` turns the pose round; colours are plain, light is the scene's. */
export function figure({
  x,
  y,
  height,
  pose: joints,
  facing = 1,
  shirt,
  trousers,
  skin,
  hair = skin,
  hat = null,
  bare = false,
}) {
  const at = ([sideways, above]) => [round(x + sideways * height * facing), round(y - above * height)];
  const limb = (points, colour, width) => line(points.map(at), colour, width * height);
  const [leftShoulder, rightShoulder] = joints.shoulders;
  const [leftHip, rightHip] = joints.hips;
  const leg = (side) => [
    limb([joints.hips[side], joints.knees[side]], trousers, 0.085),
    limb([joints.knees[side], joints.feet[side]], bare ? skin : trousers, 0.062),
  ];
  const arm = (side) => [
    limb([joints.shoulders[side], joints.elbows[side]], shirt, 0.062),
    limb([joints.elbows[side], joints.hands[side]], skin, 0.045),
  ];
  const [headX, headY] = at(joints.head);
  const torso = [leftShoulder, rightShoulder, rightHip, leftHip].map(at);
  return [
    arm(0),
    leg(0),
    leg(1),
    limb([joints.neck, joints.head], skin, 0.055),
    path(
      `M${torso.map((point) => point.join(' ')).join('L')}Z`,
      shirt,
      `stroke="${shirt}" stroke-width="${round(height * 0.06)}" stroke-linejoin="round"`,
    ),
    arm(1),
    ellipse(headX, headY, height * 0.057, height * 0.07, skin),
    ellipse(headX - facing * height * 0.012, headY - height * 0.018, height * 0.06, height * 0.06, hair),
    hat === null ? '' : conicalHat(headX, headY - height * 0.03, height * 0.19, hat),
  ]
    .flat()
    .join('');
}

/** Nón lá, lit from above. */
export function conicalHat(x, y, width, colour) {
  const [half, tall] = [width * 0.62, width * 0.62];
  return path(
    `M${round(x)} ${round(y - tall)}L${round(x + half)} ${round(y + 0.06 * width)}Q${round(x)} ${round(y + 0.2 * width)} ${round(x - half)} ${round(y + 0.06 * width)}Z`,
    colour,
  );
}
