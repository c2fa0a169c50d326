// A conference seen from the last row: backs, the stage, a speaker before a large screen.
import { figure, poses } from './figure.mjs';
import {
  bar,
  blur,
  circle,
  ellipse,
  foliage,
  group,
  horizontal,
  lens,
  line,
  makeRandom,
  path,
  polygon,
  radial,
  rect,
  repeat,
  svg,
  vertical,
} from './paint.mjs';

const [width, height] = [1600, 1067];
const at = lens({ centre: 800, horizon: 436, focal: 900, eye: 3.1 });

/** The room in metres: half its width, its height, where the stage begins, where the room ends. */
const room = { half: 11.5, tall: 8.6, stage: 15.4, end: 20, step: 1.05 };

export function scene() {
  const random = makeRandom(18);
  return {
    width,
    height,
    back: svg(width, height, definitions(), walls(), ceiling(), stage(random), screen(), speaker(random), floor()),
    layers: [{ front: svg(width, height, definitions(), audience(random), dusk()) }],
    bloom: { strength: 0.4, above: 182, size: 28 },
    grade: { contrast: 1.1, saturation: 1.05, shadows: [4, 0, 8], lights: [8, 3, -8], vignette: 0.34 },
    grain: 5.5,
  };
}

function definitions() {
  return `<defs>${[
    horizontal('left', [0, '#3a2318'], [0.6, '#6e4426'], [1, '#a06a3a']),
    horizontal('right', [0, '#a06a3a'], [0.4, '#6e4426'], [1, '#3a2318']),
    vertical('end', [0, '#5e3320'], [1, '#8a5230']),
    vertical('roof', [0, '#2b211f'], [1, '#7a5c45']),
    horizontal('folds', [0, '#5e0f16'], [0.25, '#b3222b'], [0.5, '#6f1219'], [0.75, '#c02a31'], [1, '#651017']),
    vertical('slide', [0, '#0d3f86'], [0.6, '#1466b0'], [1, '#27a0c8']),
    vertical('boards', [0, '#c98d55'], [1, '#8c5a34']),
    vertical('riser', [0, '#7b4a2c'], [1, '#3d2418']),
    vertical('carpet', [0, '#a8323a'], [1, '#3f1218']),
    vertical('ground', [0, '#5a4238'], [1, '#1c1517']),
    vertical('dusk', [0, '#140c14', 0], [0.5, '#140c14', 0.12], [1, '#120a12', 0.72]),
    radial('lamp', [0, '#fff8e4', 1], [0.3, '#ffe2a8', 0.6], [1, '#ffc978', 0]),
    radial('spot', [0, '#fff2d2', 0.75], [1, '#ffe0a8', 0]),
    blur('soft', 2.4),
    blur('far', 0.9),
    blur('near', 6),
  ].join('')}</defs>`;
}

/** A flat piece of wall, floor or ceiling between two depths. */
function plane(right, up, from, to, fill, more) {
  const [[leftX, rightX], [low, high]] = [right, up];
  const near = [at([leftX, low, from]), at([rightX, low, from])];
  return polygon([...near, at([rightX, high, to]), at([leftX, high, to])], fill, more);
}

function upright(x, from, to, low, high, fill, more) {
  return polygon([at([x, low, from]), at([x, high, from]), at([x, high, to]), at([x, low, to])], fill, more);
}

function walls() {
  const { half, tall, end } = room;
  const side = (sign, fill) => [
    upright(sign * half, 2, end, 0, tall, fill),
    repeat(15, (index) => {
      const from = 5 + index;
      return (
        upright(sign * half, from, from + 0.12, 0.9, tall - 0.9, '#2a1710', 'opacity="0.55"') +
        upright(sign * half, from + 0.2, from + 0.3, 0.9, tall - 0.9, '#e0a868', 'opacity="0.22"')
      );
    }),
    upright(sign * half, 2, end, 0.8, 0.95, '#2a1710', 'opacity="0.8"'),
    [7.5, 10.5, 13.5, 16.5].map((ahead) => sconce(sign * (half - 0.1), ahead)),
  ];
  return [
    rect(0, 0, width, height, '#241716'),
    plane([-half, half], [0, tall], end, end, 'url(#end)'),
    side(-1, 'url(#left)'),
    side(1, 'url(#right)'),
  ];
}

function sconce(x, ahead) {
  const [cx, cy, scale] = at([x, 4.6, ahead]);
  return [
    ellipse(cx, cy - scale * 0.3, scale * 0.8, scale * 2.1, 'url(#lamp)', 'opacity="0.6"'),
    rect(cx - scale * 0.09, cy - scale * 0.35, scale * 0.18, scale * 0.7, '#fff3d4'),
  ].join('');
}

function ceiling() {
  const { half, tall, end } = room;
  const panels = [4, 6.2, 8.4, 10.6, 12.8, 15, 17.2].map((from) =>
    [-8.4, -3.9, 0.6, 5.1].map((x) => plane([x, x + 3.3], [tall, tall], from, from + 1.1, '#fff4da', 'opacity="0.92"')),
  );
  const beams = repeat(8, (index) =>
    plane([-half, half], [tall, tall], 3.3 + index * 2.2, 3.5 + index * 2.2, '#2a1d1a', 'opacity="0.7"'),
  );
  const cove = [-1, 1].map((sign) =>
    bar(at([sign * half, tall - 0.35, 2]), at([sign * half, tall - 0.35, end]), '#ffe0a6', 5, 'opacity="0.85"'),
  );
  return [plane([-half, half], [tall, tall], 2, end, 'url(#roof)'), beams, panels, cove];
}

function stage(random) {
  const { half, stage: edge, end, step } = room;
  const curtain = (from, to) =>
    repeat(6, (index) => {
      const x = from + ((to - from) * index) / 6;
      return plane([x, x + (to - from) / 6], [step, 7.6], end - 0.2, end - 0.2, 'url(#folds)');
    });
  const valance =
    plane([-half, half], [7.2, 8], end - 0.4, end - 0.4, '#7a141c') +
    plane([-half, half], [7.14, 7.24], end - 0.4, end - 0.4, '#e0b25a');
  const [lightX, lightY] = at([-4.9, step + 0.8, 16.6]);
  return [
    curtain(-half, -6.3),
    curtain(6.3, half),
    valance,
    plane([-half, half], [step, step], edge, end, 'url(#boards)'),
    ellipse(lightX, lightY, 170, 130, 'url(#spot)'),
    plane([-half, half], [0, step], edge, edge, 'url(#riser)'),
    plane([-half, half], [step - 0.1, step], edge, edge, '#f0c48a'),
    repeat(15, (_, share) => bouquet(random, -7 + share * 14, edge - 0.2, 0.62, 0.42)),
    bouquet(random, 8.2, edge + 1.6, step + 1.15, 0.85),
    bouquet(random, -9, edge + 1.8, step + 1.15, 0.85),
  ];
}

const petals = [
  ['#a51f3c', '#d83b57', '#f58a96'],
  ['#c98a1f', '#f0b93c', '#ffe08a'],
  ['#b9b3c4', '#efeaf2', '#ffffff'],
];

/** Leaves below, flowers of three colours above. */
function bouquet(random, right, ahead, up, size) {
  const [x, y, scale] = at([right, up, ahead]);
  const [wide, leaf] = [size * scale, Math.max(2, size * scale * 0.12)];
  const tall = scale * (up - (ahead > room.stage ? room.step : 0)) - wide * 0.2;
  const pot = rect(x - wide * 0.3, y + wide * 0.2, wide * 0.6, tall, '#c9a15e');
  const bunch = (dx, dy, across, deep, more) =>
    foliage(random, { x: x + dx * wide, y: y + dy * wide, width: across * wide, height: deep * wide, ...more });
  const leaves = bunch(0, 0.16, 1, 0.55, { count: 60, size: leaf * 1.3, colours: ['#1d3a24', '#2f5a30', '#5b8a44'] });
  const flowers = petals.map((colours, index) =>
    bunch((index - 1) * 0.42, index === 1 ? -0.34 : -0.12, 0.42, 0.4, { count: 42, size: leaf, colours }),
  );
  return [pot, leaves, ...flowers].join('');
}

/** The slide: a heading, a rising chart, a wheel of connected points. No words that could be wrong. */
function screen() {
  const [left, top, scale] = at([-5.9, 6.9, room.end - 0.3]);
  const [wide, tall] = [11.8 * scale, 4.7 * scale];
  const columns = repeat(7, (index, share) => {
    const high = tall * (0.12 + 0.38 * share ** 1.4 + (index % 2) * 0.03);
    const [x, y] = [left + wide * (0.07 + index * 0.06), top + tall * 0.86 - high];
    return rect(x, y, wide * 0.036, high, index === 6 ? '#ffd35c' : '#8fe0f2');
  });
  const trend = Array.from({ length: 7 }, (_, index) => [
    left + wide * (0.088 + index * 0.06),
    top + tall * (0.68 - 0.4 * (index / 6) ** 1.4),
  ]);
  const [hubX, hubY, reach] = [left + wide * 0.74, top + tall * 0.58, tall * 0.27];
  const spokes = repeat(9, (index) => {
    const angle = (index / 9) * 6.283;
    const [x, y] = [hubX + Math.cos(angle) * reach, hubY + Math.sin(angle) * reach];
    return (
      bar([hubX, hubY], [x, y], '#bfeaf7', 1.6, 'opacity="0.8"') +
      circle(x, y, 7 + (index % 3) * 3, index % 3 === 0 ? '#ffd35c' : '#e6fbff')
    );
  });
  return [
    rect(left - 10, top - 10, wide + 20, tall + 20, '#1a1216'),
    rect(left, top, wide, tall, 'url(#slide)'),
    rect(left + wide * 0.07, top + tall * 0.1, wide * 0.5, tall * 0.075, '#ffffff'),
    rect(left + wide * 0.07, top + tall * 0.215, wide * 0.32, tall * 0.035, '#bfe6f5'),
    rect(left + wide * 0.07, top + tall * 0.86, wide * 0.42, 2, '#e6fbff'),
    columns,
    line(trend, '#ffd35c', 3),
    circle(hubX, hubY, reach, 'none', 'stroke="#7fd2ea" stroke-width="2" opacity="0.8"'),
    spokes,
    circle(hubX, hubY, 22, '#ffffff'),
    circle(hubX, hubY, 11, '#1466b0'),
  ];
}

const suit = { shirt: '#26304e', trousers: '#1c2136', skin: '#d09a78', hair: '#17110f' };

/** A speaker beside the lectern, lit from above. */
function speaker(random) {
  const [x, y, scale] = at([-4.3, room.step, 16.6]);
  const [deskX, deskY] = at([-5.5, room.step, 16.5]);
  const desk = [
    path(
      `M${deskX - scale * 0.42} ${deskY}L${deskX - scale * 0.5} ${deskY - scale * 1.12}H${deskX + scale * 0.5}L${deskX + scale * 0.42} ${deskY}Z`,
      '#7c4a2a',
    ),
    rect(deskX - scale * 0.58, deskY - scale * 1.2, scale * 1.16, scale * 0.11, '#c98d52'),
    bar([deskX + 6, deskY - scale * 1.2], [deskX + 14, deskY - scale * 1.52], '#1c1518', 2.4),
  ];
  return [
    ellipse(x, y, scale * 0.55, scale * 0.08, '#3a2216', 'opacity="0.6" filter="url(#soft)"'),
    desk,
    bouquet(random, -5.5, 16.4, room.step + 0.55, 0.4),
    figure({ x, y, height: scale * 1.9, pose: poses.speaking, ...suit }),
    path(`M${x - 4} ${y - scale * 1.55}h8l-4 ${scale * 0.42}Z`, '#f4f2ee'),
  ];
}

function floor() {
  const { half, stage: edge } = room;
  return [
    plane([-half, half], [0, 0], 1.6, edge, 'url(#ground)'),
    plane([-0.95, 0.95], [0, 0], 1.6, edge, 'url(#carpet)'),
    [-0.95, 0.95].map((x) => bar(at([x, 0, 1.6]), at([x, 0, edge]), '#e0a85c', 2, 'opacity="0.6"')),
  ];
}

const clothes = ['#dfe2ea', '#e9e6e0', '#c4d3e8', '#2c3550', '#333a4c', '#232a3e', '#46536e', '#8f4152', '#3f6468'];

/** Row after row towards the viewer; the nearest are out of focus. */
function audience(random) {
  return Array.from({ length: 12 }, (_, index) => 14.2 - index * 1.02).map((ahead) => {
    const places = [-1, 1].flatMap((sign) => Array.from({ length: 13 }, (_, seat) => sign * (1.42 + seat * 0.68)));
    const inView = places.filter((right) => Math.abs(right) < ahead * 0.98 + 0.3);
    const seats = inView.map((right) => delegate(random, right, ahead, random.next() > 0.06));
    const focus = ahead < 3.8 ? 'filter="url(#near)"' : ahead < 5 ? 'filter="url(#soft)"' : '';
    return group(seats, focus);
  });
}

function delegate(random, right, ahead, present) {
  const [x, y, scale] = at([right + random.between(-0.05, 0.05), 0, ahead]);
  const p = (across, up) => `${(x + across * scale).toFixed(1)} ${(y - up * scale).toFixed(1)}`;
  const shirt = random.pick(clothes);
  const lean = random.between(-0.05, 0.05);
  const size = random.between(0.95, 1.06);
  const head = (grow, lift, fill, more) =>
    ellipse(x + lean * scale, y - (1.32 * size + lift) * scale, 0.105 * grow * scale, 0.135 * grow * scale, fill, more);
  const long = random.next() > 0.62;
  const shoulders = `M${p(-0.26, 0.5)}L${p(-0.25, 0.98 * size)}Q${p(-0.22, 1.08 * size)} ${p(lean - 0.07, 1.14 * size)}L${p(lean + 0.07, 1.14 * size)}Q${p(0.22, 1.08 * size)} ${p(0.25, 0.98 * size)}L${p(0.26, 0.5)}Z`;
  const hair = `M${p(lean - 0.115, 1.34 * size)}Q${p(lean - 0.14, 1.1)} ${p(lean - 0.07, 0.97)}Q${p(lean, 0.93)} ${p(lean + 0.07, 0.97)}Q${p(lean + 0.14, 1.1)} ${p(lean + 0.115, 1.34 * size)}Z`;
  const person = [
    path(shoulders, shirt),
    path(shoulders, 'none', `stroke="#ffe6bd" stroke-width="${(scale * 0.014).toFixed(1)}" opacity="0.5"`),
    rect(x + (lean - 0.05) * scale, y - 1.24 * size * scale, 0.1 * scale, 0.14 * scale, '#a8775c'),
    ellipse(x + lean * scale, y - 1.3 * size * scale, 0.122 * scale, 0.035 * scale, '#b58265'),
    head(1.05, 0.012, '#ffd9a0', 'opacity="0.75"'),
    head(1, 0, random.pick(['#17110f', '#1f1714', '#2a1d18', '#2e2623'])),
    long ? path(hair, '#1c1412') : '',
  ];
  const chair = path(
    `M${p(-0.29, 0.3)}L${p(-0.28, 0.84)}Q${p(-0.27, 0.93)} ${p(-0.18, 0.93)}L${p(0.18, 0.93)}Q${p(0.27, 0.93)} ${p(0.28, 0.84)}L${p(0.29, 0.3)}Z`,
    '#6b1f27',
    `stroke="#d8924e" stroke-width="${(scale * 0.016).toFixed(1)}" stroke-opacity="0.55"`,
  );
  return [present ? person : '', chair].flat().join('');
}

/** The back of the hall lies in half-light. */
function dusk() {
  return [rect(0, 420, width, height - 420, 'url(#dusk)'), ellipse(800, 470, 620, 260, 'url(#spot)', 'opacity="0.22"')];
}
