// Flooded terraces that follow a hillside down towards the viewer, each a mirror of the evening sky.
import { figure, poses } from './figure.mjs';
import {
  blur,
  ellipse,
  foliage,
  group,
  haze,
  makeRandom,
  path,
  radial,
  rect,
  repeat,
  ridge,
  round,
  svg,
  vertical,
} from './paint.mjs';

const [width, height] = [1600, 1067];

export function scene() {
  const random = makeRandom(21);
  return {
    width,
    height,
    back: svg(
      width,
      height,
      definitions(),
      sky(),
      mountains(random),
      terraces(random),
      glint(random),
      people(),
      grass(random),
    ),
    bloom: { strength: 0.34, above: 175, size: 26 },
    grade: { contrast: 1.1, saturation: 1.05, shadows: [-2, 2, 8], lights: [6, 2, -8], vignette: 0.32 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#4a6591'], [0.4, '#c9a7a0'], [0.7, '#ffcf94'], [1, '#ffe6bb']),
    radial('sun', [0, '#fffaf0', 1], [0.1, '#ffeebf', 1], [0.35, '#ffcf88', 0.5], [1, '#ffb070', 0]),
    `<linearGradient id="mirror" gradientUnits="userSpaceOnUse" x1="0" y1="400" x2="300" y2="1067">${[
      [0, '#ffe9c2'],
      [0.3, '#ffcb96'],
      [0.6, '#d8a2a0'],
      [0.85, '#8f8bab'],
      [1, '#5d6a97'],
    ]
      .map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`)
      .join('')}</linearGradient>`,
    haze('cloud', { seed: 11, frequency: '0.003 0.012', colour: '#ffe2c8', strength: 1.7, lift: 0.52 }),
    blur('soft', 2.5),
    blur('wide', 40, 14),
  ].join('')}</defs>`;
}

function sky() {
  return [
    rect(0, 0, width, 520, 'url(#sky)'),
    rect(0, 0, width, 420, '#fff', 'filter="url(#cloud)" opacity="0.7"'),
    ellipse(1180, 300, 560, 380, 'url(#sun)'),
  ];
}

function mountains(random) {
  const ranges = [
    ['#c9a5a0', 300, 56],
    ['#a68a97', 345, 46],
    ['#7c7387', 392, 40],
  ];
  return ranges.map(([colour, y, rise], row) => [
    path(
      ridge(random, { width, height: 620, y, rise, waves: 1.4 + row * 0.7, detail: 8 }),
      colour,
      'filter="url(#soft)"',
    ),
    ellipse(random.between(200, 1300), y + 70, 620, 26, '#ffe3c4', 'opacity="0.5" filter="url(#wide)"'),
  ]);
}

/** Level lines of one hillside: they lie close together far away and open towards the viewer. */
function terraces(random) {
  const count = 15;
  return repeat(count, (index) => {
    const share = (index + 1) / count;
    const y = 415 + 640 * share ** 1.75;
    const step = 3 + 19 * share ** 0.9;
    const bend = edge(random, y, 26 + 120 * share, share);
    const wall = `M${bend.join('L')}L1620 1100H-20Z`;
    const lip = bend
      .map((point) => point.split(' ').map(Number))
      .map(([x, at]) => `${x} ${round(at - 2 - step * 0.3)}`);
    const waterEdge = bend.map((point) => point.split(' ').map(Number)).map(([x, at]) => `${x} ${round(at + step)}`);
    return [
      path(`M${lip.join('L')}L1620 1100H-20Z`, mix(share, '#8e9b4d', '#5c6d2a')),
      path(wall, mix(share, '#5a5339', '#2f2c1e')),
      path(`M${waterEdge.join('L')}L1620 1100H-20Z`, 'url(#mirror)'),
      banks(random, y + step, share),
    ].join('');
  });
}

function edge(random, y, swing, share) {
  const phase = random.between(0, 1.2) + share * 2.6;
  const points = [];
  for (let x = -20; x <= 1620; x += 10) {
    const wave =
      Math.sin(x / 310 + phase) * 0.6 + Math.sin(x / 140 + phase * 2.3) * 0.26 + Math.sin(x / 61 + phase * 3.7) * 0.09;
    const hill = ((x - 560) / 1100) ** 2 * 0.9;
    points.push(`${x} ${round(y + wave * swing * 0.5 - hill * swing * 0.7)}`);
  }
  return points;
}

/** Low earth banks divide a terrace into plots; here and there seedlings stand in the water. */
function banks(random, y, share) {
  return repeat(Math.round(2 + share * 2), () => {
    const x = random.between(60, 1540);
    const long = 30 + 190 * share;
    const plot = repeat(Math.round(26 * share), () => {
      const [tuftX, tuftY] = [x + random.between(-long, long) * 1.3, y + random.between(12, 34) * share * 1.8];
      return path(
        `M${round(tuftX)} ${round(tuftY)}l-2 ${round(-7 * share - 2)}l2 2l1 ${round(-9 * share - 2)}l2 ${round(8 * share)}Z`,
        '#6f8438',
        'opacity="0.9"',
      );
    });
    return group(plot, '');
  });
}

function mix(share, from, to) {
  const [a, b] = [from, to].map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  return `rgb(${a.map((value, index) => Math.round(value + (b[index] - value) * share)).join(',')})`;
}

/** Where the sun lies in the water. */
function glint(random) {
  const sparks = repeat(170, () => {
    const depth = random.next();
    return ellipse(
      1180 + random.between(-1, 1) * (50 + depth * 210),
      430 + depth * 420,
      3 + depth * 13,
      0.8 + depth * 1.6,
      '#fff2cf',
      `opacity="${random.between(0.25, 0.8).toFixed(2)}"`,
    );
  });
  return [ellipse(1180, 560, 430, 330, 'url(#sun)', 'opacity="0.55"'), sparks];
}

function people() {
  const clothes = { shirt: '#3a2b38', trousers: '#241f29', skin: '#4b3530', hat: '#e9c58b' };
  return [
    figure({ x: 640, y: 716, height: 92, pose: poses.walking, ...clothes }),
    figure({ x: 712, y: 722, height: 88, pose: poses.walking, ...clothes, shirt: '#5c2f33' }),
    figure({ x: 1120, y: 590, height: 46, pose: poses.pulling, ...clothes }),
  ];
}

function grass(random) {
  const blades = repeat(420, () => {
    const x = random.between(-20, 1620);
    const tall = random.between(30, 130) * (0.4 + Math.abs(x - 760) / 900);
    const lean = random.between(-36, 36);
    return path(
      `M${round(x)} 1080Q${round(x + lean * 0.3)} ${round(1080 - tall * 0.6)} ${round(x + lean)} ${round(1080 - tall)}Q${round(x + lean * 0.4 + 5)} ${round(1080 - tall * 0.5)} ${round(x + 7)} 1080Z`,
      random.pick(['#1e2416', '#28301a', '#36401f', '#4c5527']),
    );
  });
  const bush = foliage(random, {
    x: 60,
    y: 960,
    width: 210,
    height: 150,
    count: 900,
    size: 13,
    colours: ['#171b14', '#222818', '#343c1f', '#5a5c2c', '#8c7a3c'],
    light: -0.8,
  });
  return [bush, blades];
}
