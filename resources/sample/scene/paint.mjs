// What all scenes are painted with: strings of SVG, and chance that always falls the same way.

/** Numbers from 0 to 1 that repeat for the same seed (the generator known as mulberry32). */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (from, to) => from + (to - from) * next(),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

/** `count` pieces of SVG, joined. */
export function repeat(count, draw) {
  return Array.from({ length: count }, (_, index) => draw(index, count < 2 ? 0 : index / (count - 1))).join('');
}

export function svg(width, height, ...parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.flat().join('')}</svg>`;
}

/** A gradient from top to bottom; stops are `[offset, colour, opacity?]`. */
export function vertical(id, ...stops) {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stopList(stops)}</linearGradient>`;
}

export function horizontal(id, ...stops) {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0">${stopList(stops)}</linearGradient>`;
}

export function radial(id, ...stops) {
  return `<radialGradient id="${id}">${stopList(stops)}</radialGradient>`;
}

function stopList(stops) {
  return stops
    .map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('');
}

export function blur(id, size, sizeY = size) {
  return `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${size} ${sizeY}"/></filter>`;
}

/** Soft clouds or smoke: turbulence turned into one colour of changing strength. */
export function haze(id, { seed, frequency, colour, strength = 1, lift = 0.5 }) {
  const [r, g, b] = channels(colour);
  return `<filter id="${id}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="5" seed="${seed}"/><feColorMatrix values="0 0 0 0 ${r}  0 0 0 0 ${g}  0 0 0 0 ${b}  ${strength * 2} 0 0 0 ${-strength * 2 * lift}"/></filter>`;
}

function channels(colour) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

export function rect(x, y, width, height, fill, more = '') {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`;
}

export function circle(x, y, radius, fill, more = '') {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`;
}

export function ellipse(x, y, radiusX, radiusY, fill, more = '') {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radiusX)}" ry="${round(radiusY)}" fill="${fill}" ${more}/>`;
}

export function path(d, fill, more = '') {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function line(points, colour, width, more = '') {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

/** A straight line between two points. */
export function bar(from, to, colour, width, more) {
  return line([from, to], colour, width, more);
}

export function group(content, more) {
  return `<g ${more}>${[content].flat().join('')}</g>`;
}

export function round(value) {
  return Math.round(value * 10) / 10;
}

/** A ridge of hills from edge to edge, closed at the bottom: waves of halving size over each other. */
export function ridge(random, { width, height, y, rise, waves = 2, detail = 6 }) {
  const parts = Array.from({ length: detail }, (_, octave) => ({
    length: (width / waves) * 0.5 ** octave,
    size: rise * 0.5 ** octave,
    phase: random.between(0, 7),
  }));
  let d = `M0 ${height}`;
  for (let x = 0; x <= width; x += 4) {
    const offset = parts.reduce((sum, part) => sum + Math.sin((x / part.length) * 6.283 + part.phase) * part.size, 0);
    d += `L${x} ${round(y - offset)}`;
  }
  return `${d}L${width} ${height}Z`;
}

/** A crown of leaves: many small ellipses, lighter towards `light` (an angle in radians). */
export function foliage(random, { x, y, width, height, count, size, colours, light = -1.9 }) {
  const leaves = Array.from({ length: count }, () => {
    const angle = random.between(0, 6.283);
    const far = Math.sqrt(random.next());
    return { x: Math.cos(angle) * far, y: Math.sin(angle) * far, turn: random.between(0, 180) };
  });
  return leaves
    .map((leaf) => {
      const lit = (leaf.x * Math.cos(light) + leaf.y * Math.sin(light) + 1) / 2 + random.between(-0.18, 0.18);
      const colour = colours[Math.max(0, Math.min(colours.length - 1, Math.floor(lit * colours.length)))];
      const [cx, cy] = [round(x + leaf.x * width), round(y + leaf.y * height)];
      return `<ellipse cx="${cx}" cy="${cy}" rx="${round(size * random.between(0.6, 1.4))}" ry="${round(size * 0.45)}" fill="${colour}" transform="rotate(${Math.round(leaf.turn)} ${cx} ${cy})"/>`;
    })
    .join('');
}

/** A camera that looks straight ahead from `eye` metres above the ground: [right, up, ahead] in metres to [x, y, scale]. */
export function lens({ centre, horizon, focal, eye }) {
  return ([right, up, ahead]) => {
    const scale = focal / ahead;
    return [centre + right * scale, horizon - (up - eye) * scale, scale];
  };
}

export function polygon(points, fill, more = '') {
  return path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, fill, more);
}
