// A street of stalls at night, seen over the heads of the crowd; the wet paving gives the light back.
import { figure, poses } from './figure.mjs';
import {
  blur,
  circle,
  ellipse,
  group,
  line,
  makeRandom,
  path,
  radial,
  rect,
  repeat,
  round,
  svg,
  vertical,
} from './paint.mjs';

const [width, height] = [1200, 1600];
const vanishing = { x: 600, y: 760 };

export function scene() {
  const random = makeRandom(55);
  return {
    width,
    height,
    back: svg(width, height, definitions(), sky(random), houses(random), stalls(random), farCrowd(random)),
    layers: [
      { water: { at: 1010, ripple: 16, stretch: 0.9, tint: [28, 22, 38, 0.5], seed: 4, smear: 26 } },
      { front: svg(width, height, definitions(), strings(random), crowd()) },
    ],
    bloom: { strength: 0.66, above: 150, size: 24 },
    grade: { contrast: 1.1, saturation: 1.1, shadows: [0, 0, 12], lights: [6, 0, -10], vignette: 0.4 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#0d1638'], [0.6, '#26407a'], [1, '#6a6f9c']),
    vertical('leftWall', [0, '#23203f'], [0.6, '#5a3840'], [1, '#9a5a3c']),
    vertical('rightWall', [0, '#1f2042'], [0.6, '#5e3a40'], [1, '#a2603e']),
    vertical('ground', [0, '#a8673f'], [0.3, '#53354a'], [1, '#1b1830']),
    radial('lamp', [0, '#fff4cf', 1], [0.2, '#ffcf7a', 0.75], [1, '#ff9a3c', 0]),
    radial('glow', [0, '#ffcf8a', 0.9], [0.5, '#ff9d52', 0.35], [1, '#ff8a3c', 0]),
    blur('soft', 2),
    blur('near', 5),
    blur('close', 3.2),
  ].join('')}</defs>`;
}

/** A point of the street: `side` from -1 (left wall) to 1, `up` in metres, `far` from 0 (here) to 1 (the end). */
function at(side, up, far) {
  const scale = 1 / (1 + far * 9);
  return [round(vanishing.x + side * 640 * scale), round(vanishing.y + (1.75 - up) * 270 * scale)];
}

function quad(points, fill, more) {
  return path(`M${points.map((point) => point.join(' ')).join('L')}Z`, fill, more);
}

function sky(random) {
  return [
    rect(0, 0, width, height, 'url(#sky)'),
    repeat(46, () =>
      circle(random.between(300, 900), random.between(10, 420), random.between(0.7, 1.8), '#dfe8ff', 'opacity="0.7"'),
    ),
    quad([at(-1.3, 0, 0), at(1.3, 0, 0), at(1, 0, 1), at(-1, 0, 1)], 'url(#ground)'),
    ellipse(vanishing.x, vanishing.y + 30, 230, 190, 'url(#glow)'),
  ];
}

function houses(random) {
  return [-1, 1].map((side) =>
    repeat(9, (index) => {
      const [far, near] = [1 - index / 9, 1 - (index + 1) / 9];
      const top = random.between(4.6, 8.2);
      const wall = quad(
        [at(side, 0, far), at(side, top, far), at(side, top, near), at(side, 0, near)],
        side < 0 ? 'url(#leftWall)' : 'url(#rightWall)',
        'stroke="#151428" stroke-width="2"',
      );
      const windows = repeat(Math.floor(top / 1.7) - 1, (storey) => {
        const floor = 2.9 + storey * 1.65;
        if (floor + 1 > top) return '';
        const [a, b] = [far - (far - near) * 0.25, far - (far - near) * 0.72];
        const lit = random.next() < 0.55;
        return (
          quad(
            [
              at(side * 0.995, floor, a),
              at(side * 0.995, floor + 1.05, a),
              at(side * 0.995, floor + 1.05, b),
              at(side * 0.995, floor, b),
            ],
            lit ? random.pick(['#ffcf7d', '#f7b562', '#ffe0a3']) : '#262542',
            lit ? 'opacity="0.92"' : '',
          ) + line([at(side * 0.97, floor - 0.05, a), at(side * 0.97, floor - 0.05, b)], '#120f20', 4)
        );
      });
      const sign =
        random.next() < 0.7
          ? quad(
              [
                at(side * 0.94, 3.2, far - 0.03),
                at(side * 0.94, 4.5, far - 0.03),
                at(side * 0.82, 4.5, far - 0.03),
                at(side * 0.82, 3.2, far - 0.03),
              ],
              random.pick(['#d9483b', '#2c9a83', '#e0a02e', '#3f63c9', '#c93f7f']),
              'opacity="0.92"',
            )
          : '';
      return wall + windows + sign;
    }),
  );
}

const cloths = ['#b5352f', '#d98a2b', '#2f7f78', '#7c3560', '#33538f', '#c95f33'];

function stalls(random) {
  const depths = [0.95, 0.78, 0.62, 0.48, 0.36, 0.26, 0.17, 0.09];
  return depths.map((far) => [-1, 1].map((side) => stall(random, side, far)));
}

function stall(random, side, far) {
  const near = far - 0.055 - far * 0.05;
  const cloth = random.pick(cloths);
  const [outer, inner] = [side * 0.98, side * 0.46];
  const inside = quad(
    [at(outer, 0.3, far), at(outer, 2.3, far), at(inner, 2.3, far), at(inner, 0.3, far)],
    '#ffcf86',
    'opacity="0.85"',
  );
  const table =
    quad([at(inner, 0.85, far), at(inner, 0.85, near), at(inner, 0, near), at(inner, 0, far)], '#4b2430') +
    quad([at(outer, 0.85, far), at(inner, 0.85, far), at(inner, 0.85, near), at(outer, 0.85, near)], '#8c4d35');
  const goods = repeat(26, () => {
    const [x, y] = at(
      random.between(Math.min(outer, inner), Math.max(outer, inner)),
      random.between(0.88, 1.25),
      random.between(near, far),
    );
    return circle(
      x,
      y,
      9 / (1 + far * 9) + 2,
      random.pick(['#f0b23d', '#d9532f', '#7fae4a', '#f4dcb0', '#b83b52', '#e8863a']),
    );
  });
  const roof =
    quad(
      [at(outer, 2.75, far), at(inner * 0.92, 2.35, far), at(inner * 0.92, 2.35, near), at(outer, 2.75, near)],
      cloth,
    ) +
    quad(
      [
        at(inner * 0.92, 2.35, far),
        at(inner * 0.92, 2.08, far),
        at(inner * 0.92, 2.08, near),
        at(inner * 0.92, 2.35, near),
      ],
      cloth,
      'opacity="0.75" stroke="#fff" stroke-opacity="0.25" stroke-width="2"',
    );
  const [lampX, lampY] = at((outer + inner) / 2, 2.05, (far + near) / 2);
  const size = 210 / (1 + far * 9);
  return [
    inside,
    goods,
    table,
    circle(lampX, lampY, size, 'url(#lamp)'),
    circle(lampX, lampY, size * 0.09, '#fffbe8'),
    roof,
  ].join('');
}

function farCrowd(random) {
  const shirts = ['#2c2438', '#40283a', '#3a3550', '#5c2f38', '#27304a'];
  return repeat(60, (_, share) => {
    const far = 0.95 - share * 0.62 + random.between(-0.02, 0.02);
    const [x, y] = at(random.between(-0.42, 0.42), 0, far);
    return figure({
      x,
      y,
      height: 1.66 * 270 * (1 / (1 + far * 9)),
      pose: poses.strolling,
      facing: random.next() < 0.5 ? 1 : -1,
      shirt: random.pick(shirts),
      trousers: '#181627',
      skin: '#6d4338',
      hair: '#140f1c',
    });
  });
}

function strings(random) {
  return [0.8, 0.6, 0.44, 0.31, 0.2, 0.11].map((far) => {
    const [[leftX, y], [rightX]] = [at(-0.97, 4.3, far), at(0.97, 4.3, far)];
    const sag = 95 / (1 + far * 7);
    const bulbs = repeat(15, (_, share) => {
      const [x, bulbY] = [leftX + (rightX - leftX) * share, y + Math.sin(share * Math.PI) * sag + 6];
      const size = (13 / (1 + far * 6)) * random.between(0.8, 1.15);
      return circle(x, bulbY, size * 3.6, 'url(#lamp)', 'opacity="0.8"') + circle(x, bulbY, size, '#fff6d8');
    });
    return (
      path(
        `M${leftX} ${y}Q${(leftX + rightX) / 2} ${y + sag * 2} ${rightX} ${y}`,
        'none',
        'stroke="#0d0b18" stroke-width="2.5"',
      ) + bulbs
    );
  });
}

/** People close by, from behind: dark, with the stalls' light along their edges. */
function crowd() {
  const strollers = [
    [505, 1150, 330],
    [720, 1165, 345],
    [612, 1130, 300],
    [400, 1215, 395],
    [830, 1235, 410],
    [560, 1260, 425],
    [690, 1300, 455],
  ].map(([x, y, tall], index) => person(x, y, tall, index));
  const closest = [
    [210, 2010, 1010],
    [1000, 1960, 960],
    [560, 2120, 1030],
  ].map(([x, y, tall], index) => person(x, y, tall, index + 3));
  const lanterns = [
    [90, 210, 74, '#d8402f'],
    [1090, 300, 88, '#e58a2c'],
    [1150, 90, 60, '#c8354e'],
  ].map(
    ([x, y, size, colour]) =>
      circle(x, y, size * 2.4, 'url(#lamp)', 'opacity="0.5"') +
      ellipse(x, y, size * 0.8, size, colour) +
      ellipse(x, y, size * 0.42, size * 0.98, '#ffb45c', 'opacity="0.55"') +
      line(
        [
          [x, y - size - 90],
          [x, y - size],
        ],
        '#0d0b18',
        4,
      ) +
      line(
        [
          [x, y + size],
          [x, y + size + 60],
        ],
        colour,
        7,
      ),
  );
  return [strollers, group(closest, 'filter="url(#close)"'), group(lanterns, 'filter="url(#near)"')];
}

function person(x, y, tall, index) {
  const facing = index % 2 === 0 ? 1 : -1;
  const shirt = ['#3d2942', '#5b2733', '#243a58', '#4d4030', '#284243', '#3a2536', '#4a2c2a'][index % 7];
  const dark = { shirt, trousers: '#141222', skin: '#5a372f', hair: '#0f0b16' };
  const rim = { shirt: '#ffb468', trousers: '#a3603f', skin: '#ffc98a', hair: '#c98049' };
  const hat = index % 7 === 4 ? '#b98d57' : null;
  return [
    ellipse(x, y + 2, tall * 0.14, tall * 0.018, '#05040a', 'opacity="0.7" filter="url(#soft)"'),
    figure({
      x: x + (x < 600 ? 1 : -1) * tall * 0.012,
      y: y - 2,
      height: tall,
      pose: poses.strolling,
      facing,
      ...rim,
      hat: hat === null ? null : '#ffd79a',
    }),
    figure({ x, y, height: tall, pose: poses.strolling, facing, ...dark, hat }),
  ].join('');
}
