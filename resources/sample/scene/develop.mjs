// From SVG to a picture that looks like one: water, bloom, colour, vignette, grain.
import sharp from 'sharp';
import { makeRandom } from './paint.mjs';

/**
 * Paints a scene and develops it. `back` is painted first; `water` mirrors what stands above its line into what lies
 * below; `front` comes over both. Returns raw sRGB pixels.
 */
export async function develop(scene) {
  let picture = await rasterise(scene.back, scene);
  for (const layer of scene.layers ?? []) {
    if (layer.water !== undefined) picture = mirror(picture, layer.water);
    if (layer.front !== undefined) picture = await over(picture, layer.front);
    if (layer.soften !== undefined) picture = await soften(picture, layer.soften);
  }
  picture = await bloom(picture, scene.bloom);
  picture = grade(picture, scene.grade);
  return grain(await soften(picture, 0.55), scene.grain);
}

async function rasterise(svg, { width, height }) {
  const pixels = await sharp(Buffer.from(svg)).resize(width, height).flatten({ background: '#000' }).raw().toBuffer();
  return { pixels, width, height };
}

const raw = ({ width, height }) => ({ raw: { width, height, channels: 3 } });

async function over(picture, svg) {
  const pixels = await sharp(picture.pixels, raw(picture))
    .composite([{ input: Buffer.from(svg) }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return { ...picture, pixels };
}

async function soften(picture, sigma) {
  if (sigma < 0.3) return picture;
  return { ...picture, pixels: await sharp(picture.pixels, raw(picture)).blur(sigma).raw().toBuffer() };
}

/**
 * Still or rippled water below the line `at`: `ripple` bends the reflection sideways in pixels, more towards the
 * viewer; `stretch` above 1 draws lights out; `tint` is the water's own colour, `[r, g, b, share]`.
 */
function mirror(
  picture,
  { at, until = picture.height, ripple = 6, stretch = 1, tint = [0, 0, 0, 0], seed = 1, smear = 0 },
) {
  const { width, height, pixels: source } = picture;
  const pixels = Buffer.from(source);
  const random = makeRandom(seed);
  const waves = Array.from({ length: 7 }, () => ({
    length: random.between(3, 26),
    slant: random.between(0.0006, 0.006),
    phase: random.between(0, 7),
  }));
  for (let y = at; y < until; y += 1) {
    const depth = (y - at) / (height - at);
    const scale = 0.35 + depth * 2.2;
    for (let x = 0; x < width; x += 1) {
      const wave =
        waves.reduce(
          (sum, part) => sum + Math.sin((y - at) / (part.length * scale) + (x * part.slant * 6) / scale + part.phase),
          0,
        ) / 7;
      const chance = smear === 0 ? 0 : (random.next() - 0.5) * smear * (0.3 + depth);
      const fromX = clamp(Math.round(x + wave * ripple * (0.25 + depth * 1.6) + chance), width);
      const rise = (y - at) / stretch + wave * ripple * (0.4 + depth * 1.5) + Math.abs(chance) * 1.5;
      const fromY = clamp(Math.round(at - 1 - Math.abs(rise)), at);
      const from = (fromY * width + fromX) * 3;
      const to = (y * width + x) * 3;
      const share = Math.min(1, tint[3] * (0.65 + depth * 0.7) + wave * 0.05);
      for (let channel = 0; channel < 3; channel += 1) {
        pixels[to + channel] = source[from + channel] * (1 - share) + tint[channel] * share;
      }
    }
  }
  return { ...picture, pixels };
}

/** Light spills over what is bright. */
async function bloom(picture, { strength = 0.3, above = 170, size = 22 } = {}) {
  const { pixels, width } = picture;
  const bright = Buffer.alloc(pixels.length);
  for (let index = 0; index < pixels.length; index += 1) {
    bright[index] = Math.max(0, pixels[index] - above) * (255 / (255 - above));
  }
  const spread = await sharp(bright, raw(picture))
    .blur((size * width) / 1600)
    .raw()
    .toBuffer();
  const mixed = Buffer.alloc(pixels.length);
  for (let index = 0; index < pixels.length; index += 1) {
    mixed[index] = 255 - ((255 - pixels[index]) * (255 - spread[index] * strength)) / 255;
  }
  return { ...picture, pixels: mixed };
}

/** Contrast around the middle, saturation, a tint for shadows and one for lights, and darker corners. */
function grade(
  picture,
  { contrast = 1.06, saturation = 1, shadows = [0, 0, 0], lights = [0, 0, 0], vignette = 0.22 } = {},
) {
  const { pixels: source, width, height } = picture;
  const pixels = Buffer.alloc(source.length);
  for (let index = 0; index < source.length; index += 3) {
    const x = (index / 3) % width;
    const y = Math.floor(index / 3 / width);
    const corner = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 2;
    const dim = 1 - vignette * corner ** 1.3;
    const grey = 0.3 * source[index] + 0.59 * source[index + 1] + 0.11 * source[index + 2];
    const light = grey / 255;
    for (let channel = 0; channel < 3; channel += 1) {
      const coloured = grey + (source[index + channel] - grey) * saturation;
      const contrasted = 128 + (coloured - 128) * contrast;
      const tinted = contrasted + shadows[channel] * (1 - light) + lights[channel] * light;
      pixels[index + channel] = Math.max(0, Math.min(255, tinted * dim));
    }
  }
  return { ...picture, pixels };
}

/** Fine grain, strongest in the middle tones, as film has it. */
function grain(picture, amount = 7) {
  const random = makeRandom(picture.width);
  const pixels = Buffer.from(picture.pixels);
  for (let index = 0; index < pixels.length; index += 3) {
    const light = pixels[index + 1] / 255;
    const noise = (random.next() + random.next() - 1) * amount * (0.35 + 2.6 * light * (1 - light));
    for (let channel = 0; channel < 3; channel += 1) {
      pixels[index + channel] = Math.max(0, Math.min(255, pixels[index + channel] + noise));
    }
  }
  return { ...picture, pixels };
}

function clamp(value, limit) {
  return Math.max(0, Math.min(limit - 1, value));
}
