// A narrow street of yellow walls under silk lanterns.
import { figure, poses } from './figure.mjs';
import {
  blur,
  circle,
  ellipse,
  foliage,
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

const [width, height] = [1200, 1200];
const vanishing = { x: 610, y: 690 };

export function scene() {
  const random = makeRandom(111);
  return {
    width,
    height,
    back: svg(width, height, definitions(), sky(), walls(random), floor(), people()),
    layers: [
      { water: { at: 905, ripple: 9, stretch: 0.95, tint: [70, 40, 34, 0.6], seed: 21, smear: 18 } },
      { front: svg(width, height, definitions(), lanterns(random), vines(random)) },
    ],
    bloom: { strength: 0.6, above: 160, size: 24 },
    grade: { contrast: 1.1, saturation: 1.12, shadows: [2, 0, 10], lights: [6, 2, -10], vignette: 0.4 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#10173d'], [0.7, '#31407c'], [1, '#6d6494']),
    vertical('wall', [0, '#5d3a2c'], [0.3, '#a8692f'], [0.62, '#e5a03d'], [1, '#8f5426']),
    vertical('wallFar', [0, '#6d4530'], [0.4, '#c98a3a'], [1, '#b4702d']),
    vertical('floor', [0, '#c98a4e'], [0.4, '#6e4a3c'], [1, '#2a2028']),
    radial('glow', [0, '#fff0c4', 0.95], [0.3, '#ffc163', 0.5], [1, '#ff8c2e', 0]),
    radial('moon', [0, '#fffbe8', 1], [0.28, '#fff3cf', 1], [0.32, '#ffeec2', 0.4], [1, '#cfd3ff', 0]),
    blur('soft', 3),
    blur('near', 6),
  ].join('')}</defs>`;
}

function at(side, up, far) {
  const scale = 1 / (1 + far * 7);
  return [round(vanishing.x + side * 600 * scale), round(vanishing.y + (1.6 - up) * 235 * scale)];
}

function quad(points, fill, more) {
  return path(`M${points.map((point) => point.join(' ')).join('L')}Z`, fill, more);
}

function sky() {
  return [
    rect(0, 0, width, height, 'url(#sky)'),
    circle(700, 170, 130, 'url(#moon)'),
    rect(480, 560, 280, 160, '#c08a4e', 'opacity="0.85" filter="url(#near)"'),
  ];
}

function walls(random) {
  return [-1, 1].map((side) =>
    repeat(6, (index) => {
      const [far, near] = [1 - index / 6, Math.max(-0.02, 1 - (index + 1) / 6)];
      const top = random.between(3.7, 5.1);
      const wall = quad(
        [at(side, 0, far), at(side, top, far), at(side, top, near), at(side, 0, near)],
        index < 3 ? 'url(#wallFar)' : 'url(#wall)',
        'stroke="#3a2420" stroke-width="2"',
      );
      const eaves =
        quad(
          [
            at(side * 1.02, top, far),
            at(side * 0.8, top - 0.3, far),
            at(side * 0.8, top - 0.3, near),
            at(side * 1.02, top, near),
          ],
          '#2b1c22',
        ) +
        repeat(9, (_, share) =>
          line(
            [
              at(side * 1.02, top + 0.05, far + (near - far) * share),
              at(side * 0.79, top - 0.3, far + (near - far) * share),
            ],
            '#4a2f2c',
            5,
          ),
        );
      const span = near - far;
      const door = [
        quad(
          [
            at(side * 0.995, 0, far + span * 0.3),
            at(side * 0.995, 2.1, far + span * 0.3),
            at(side * 0.995, 2.1, far + span * 0.72),
            at(side * 0.995, 0, far + span * 0.72),
          ],
          '#ffd68c',
        ),
        line([at(side * 0.99, 0, far + span * 0.51), at(side * 0.99, 2.1, far + span * 0.51)], '#4a2a20', 6),
        quad(
          [
            at(side * 0.985, 2.1, far + span * 0.24),
            at(side * 0.985, 2.4, far + span * 0.24),
            at(side * 0.985, 2.4, far + span * 0.78),
            at(side * 0.985, 2.1, far + span * 0.78),
          ],
          '#3d241e',
        ),
      ];
      const shutters =
        quad(
          [
            at(side * 0.995, 2.75, far + span * 0.36),
            at(side * 0.995, 3.4, far + span * 0.36),
            at(side * 0.995, 3.4, far + span * 0.66),
            at(side * 0.995, 2.75, far + span * 0.66),
          ],
          '#2f5d54',
        ) + line([at(side * 0.99, 2.75, far + span * 0.51), at(side * 0.99, 3.4, far + span * 0.51)], '#1f3f3a', 4);
      const stains = repeat(7, () => {
        const [x, y] = at(side * 0.995, random.between(0.2, 3), random.between(near, far));
        return ellipse(x, y, 12, 34, '#5d3820', 'opacity="0.22" filter="url(#soft)"');
      });
      return wall + door.join('') + shutters + stains + eaves;
    }),
  );
}

function floor() {
  const joints = repeat(12, (_, share) =>
    line([at(-1, 0, share ** 0.6), at(1, 0, share ** 0.6)], '#2f2026', 2, 'opacity="0.5"'),
  );
  return [
    quad([at(-1.4, 0, -0.06), at(1.4, 0, -0.06), at(1, 0, 1), at(-1, 0, 1)], 'url(#floor)'),
    joints,
    ellipse(vanishing.x, 790, 300, 60, 'url(#glow)', 'opacity="0.7"'),
  ];
}

function people() {
  const dress = (x, y, tall, colour) =>
    path(
      `M${x - tall * 0.07} ${y - tall * 0.55}L${x - tall * 0.14} ${y - tall * 0.06}H${x + tall * 0.13}L${x + tall * 0.07} ${y - tall * 0.55}Z`,
      colour,
    );
  return [
    figure({
      x: 566,
      y: 852,
      height: 236,
      pose: poses.strolling,
      shirt: '#e9dfd0',
      trousers: '#efe6d8',
      skin: '#8a5a42',
      hair: '#1a1212',
      hat: '#ecc98c',
    }),
    dress(566, 852, 236, '#f3eadb'),
    figure({
      x: 654,
      y: 858,
      height: 252,
      pose: poses.strolling,
      facing: -1,
      shirt: '#2c3a5c',
      trousers: '#1c1d2c',
      skin: '#80513c',
      hair: '#140f10',
    }),
    figure({
      x: 628,
      y: 782,
      height: 130,
      pose: poses.strolling,
      shirt: '#5a2a36',
      trousers: '#241a22',
      skin: '#6d4534',
    }),
    ellipse(566, 853, 42, 6, '#140c12', 'opacity="0.6" filter="url(#soft)"'),
    ellipse(654, 859, 44, 6, '#140c12', 'opacity="0.6" filter="url(#soft)"'),
  ];
}

const silks = [
  ['#8f1220', '#e8392f', '#ffb07a'],
  ['#a85a0e', '#f7a823', '#fff0a8'],
  ['#15466b', '#3d8fd1', '#c8ecff'],
  ['#2a6335', '#63b45a', '#e3ffb8'],
  ['#7a1d5c', '#d4549a', '#ffd0e4'],
  ['#a33c12', '#f2702a', '#ffd9a0'],
];

/** Ribbed silk over bamboo, lit from inside; three shapes, as the makers know them. */
function lantern(x, y, size, shape, [dark, colour, light]) {
  const half = shape === 'long' ? size * 0.62 : size * (shape === 'round' ? 1 : 0.9);
  const tall = shape === 'long' ? size * 1.35 : size * (shape === 'round' ? 0.88 : 1);
  const body =
    shape === 'diamond'
      ? (wide) =>
          path(
            `M${round(x)} ${round(y - tall)}Q${round(x + wide * 1.35)} ${round(y - tall * 0.18)} ${round(x)} ${round(y + tall)}Q${round(x - wide * 1.35)} ${round(y - tall * 0.18)} ${round(x)} ${round(y - tall)}Z`,
            'none',
            `stroke="${dark}" stroke-width="${round(size * 0.025)}" opacity="0.6"`,
          )
      : (wide) =>
          ellipse(x, y, wide, tall, 'none', `stroke="${dark}" stroke-width="${round(size * 0.025)}" opacity="0.6"`);
  const fill =
    shape === 'diamond'
      ? path(
          `M${round(x)} ${round(y - tall)}Q${round(x + half * 1.35)} ${round(y - tall * 0.18)} ${round(x)} ${round(y + tall)}Q${round(x - half * 1.35)} ${round(y - tall * 0.18)} ${round(x)} ${round(y - tall)}Z`,
          colour,
        )
      : ellipse(x, y, half, tall, colour);
  const inner = ellipse(x, y + size * 0.1, half * 0.55, tall * 0.62, light, 'opacity="0.85" filter="url(#soft)"');
  const ribs = [0.3, 0.6, 0.85, 1].map((share) => body(half * share)).join('');
  const caps =
    rect(x - size * 0.24, y - tall - size * 0.06, size * 0.48, size * 0.12, '#3a2016') +
    rect(x - size * 0.2, y + tall - size * 0.05, size * 0.4, size * 0.1, '#3a2016');
  const tassel =
    line(
      [
        [x, y + tall],
        [x, y + tall + size * 0.75],
      ],
      colour,
      size * 0.09,
    ) + circle(x, y + tall + size * 0.16, size * 0.08, light);
  return [
    line(
      [
        [x, -20],
        [x, y - tall],
      ],
      '#1c1420',
      Math.max(1.5, size * 0.03),
    ),
    circle(x, y, size * 2.5, 'url(#glow)', 'opacity="0.62"'),
    fill,
    inner,
    ribs,
    caps,
    tassel,
  ].join('');
}

function lanterns(random) {
  const far = repeat(30, (_, share) => {
    const depth = 0.92 - share * 0.66;
    const [x, y] = at(random.between(-0.85, 0.85), random.between(3.0, 3.9), depth);
    return lantern(x, y, 44 / (1 + depth * 4.4) + 4, random.pick(['round', 'long', 'diamond']), random.pick(silks));
  });
  const near = [
    [150, 250, 76, 'round', 0],
    [330, 140, 62, 'diamond', 1],
    [470, 300, 58, 'long', 5],
    [760, 270, 60, 'round', 4],
    [905, 130, 66, 'long', 2],
    [1060, 300, 82, 'diamond', 0],
    [250, 440, 50, 'long', 3],
    [950, 470, 52, 'round', 1],
  ].map(([x, y, size, shape, silk]) => lantern(x, y, size, shape, silks[silk]));
  const close = lantern(40, 90, 150, 'round', silks[5]) + lantern(1180, 40, 130, 'long', silks[1]);
  return [far, near, group(close, 'filter="url(#near)"')];
}

function vines(random) {
  const leaves = foliage(random, {
    x: 1130,
    y: 690,
    width: 120,
    height: 150,
    count: 420,
    size: 12,
    colours: ['#1d2a1c', '#2c3f26', '#45612f'],
    light: 2.6,
  });
  const flowers = foliage(random, {
    x: 1120,
    y: 680,
    width: 110,
    height: 140,
    count: 210,
    size: 9,
    colours: ['#8e2058', '#c93a7f', '#f06aa8'],
    light: 2.6,
  });
  return [leaves, flowers];
}
