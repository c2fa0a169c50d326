// A lake before sunrise: a small tower on its island, the far bank in mist, willow branches close by.
import {
  blur,
  circle,
  ellipse,
  foliage,
  group,
  haze,
  line,
  makeRandom,
  path,
  radial,
  rect,
  repeat,
  ridge,
  svg,
  vertical,
} from './paint.mjs';

const [width, height, water] = [1600, 1067, 610];

export function scene() {
  const random = makeRandom(7);
  return {
    width,
    height,
    back: svg(width, height, definitions(), sky(random), farBank(random), island(random)),
    layers: [
      { water: { at: water, ripple: 13, stretch: 1.04, tint: [58, 58, 84, 0.3], seed: 3, smear: 5 } },
      { front: svg(width, height, definitions(), mistOnWater(), willow(random)) },
    ],
    bloom: { strength: 0.4, above: 165, size: 34 },
    grade: { contrast: 1.08, saturation: 1.06, shadows: [-4, 0, 10], lights: [6, 2, -6], vignette: 0.3 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#3d4a78'], [0.3, '#7d7799'], [0.52, '#d69a8f'], [0.72, '#f6c48e'], [1, '#ffe2b0']),
    radial('sun', [0, '#fff6dc', 1], [0.12, '#ffe3ae', 0.95], [0.4, '#ffbf82', 0.45], [1, '#ffae80', 0]),
    vertical('mist', [0, '#ffdcb8', 0], [0.6, '#ffdcb8', 0.75], [1, '#ffdcb8', 0.15]),
    vertical('stone', [0, '#3b3338'], [1, '#58484a']),
    haze('cloud', { seed: 5, frequency: '0.0022 0.011', colour: '#ffd9c4', strength: 1.5, lift: 0.55 }),
    blur('soft', 3),
    blur('wide', 26, 9),
  ].join('')}</defs>`;
}

function sky(random) {
  return [
    rect(0, 0, width, water + 4, 'url(#sky)'),
    rect(0, 0, width, water, '#fff', 'filter="url(#cloud)" opacity="0.55"'),
    ellipse(1080, 470, 640, 380, 'url(#sun)'),
    circle(1080, 446, 36, '#fff8e4'),
    birds(random),
  ];
}

function birds(random) {
  return repeat(7, () => {
    const [x, y, size] = [random.between(520, 860), random.between(190, 330), random.between(7, 14)];
    return path(
      `M${x - size} ${y - size * 0.4}Q${x - size * 0.4} ${y - size * 0.7} ${x} ${y}Q${x + size * 0.4} ${y - size * 0.7} ${x + size} ${y - size * 0.3}`,
      'none',
      'stroke="#4a4358" stroke-width="2.2" stroke-linecap="round"',
    );
  });
}

function farBank(random) {
  const rows = [
    ['#c79c94', 12, 520, 9],
    ['#9d7a80', 15, 546, 13],
    ['#6b5765', 13, 574, 17],
  ];
  const trees = rows.map(([colour, rise, y, waves]) =>
    path(ridge(random, { width, height: water + 4, y, rise, waves, detail: 5 }), colour, 'filter="url(#soft)"'),
  );
  const houses = repeat(26, () => {
    const tall = random.between(18, 66);
    return rect(
      random.between(-20, 1580),
      566 - tall,
      random.between(22, 60),
      tall + 40,
      '#a9858a',
      'opacity="0.6" filter="url(#soft)"',
    );
  });
  const lamps = repeat(15, (_, share) =>
    circle(60 + share * 1480 + random.between(-26, 26), random.between(588, 600), random.between(1.6, 3), '#ffe9b8'),
  );
  return [trees[0], houses, trees.slice(1), rect(-100, 500, 1800, 120, 'url(#mist)', 'filter="url(#soft)"'), lamps];
}

/** The tower's three storeys, each smaller than the one below, with arched openings and lifted eaves. */
function island(random) {
  const x = 560;
  const storeys = [
    { wide: 128, top: 524, tall: 62, doors: 3 },
    { wide: 96, top: 474, tall: 44, doors: 3 },
    { wide: 58, top: 436, tall: 32, doors: 1 },
  ];
  const walls = storeys.map(({ wide, top, tall, doors }) => [
    rect(x - wide / 2, top, wide, tall, 'url(#stone)'),
    repeat(doors, (_, share) =>
      arch(x + (doors === 1 ? 0 : (share - 0.5) * wide * 0.66), top + tall, wide * 0.13, tall * 0.62),
    ),
    eaves(x, top, wide),
  ]);
  const roof = path(`M${x - 42} 438Q${x - 20} 428 ${x} 402Q${x + 20} 428 ${x + 42} 438Z`, '#332b32');
  const shore = path(
    `M${x - 190} ${water + 2}Q${x - 120} 584 ${x} 582Q${x + 130} 584 ${x + 205} ${water + 2}Z`,
    '#33302f',
  );
  const bushes = [
    foliage(random, {
      x: x - 118,
      y: 574,
      width: 62,
      height: 26,
      count: 260,
      size: 6,
      colours: ['#26262b', '#34322f', '#4d4436', '#7a6242'],
      light: -0.4,
    }),
    foliage(random, {
      x: x + 112,
      y: 566,
      width: 70,
      height: 34,
      count: 320,
      size: 6,
      colours: ['#26262b', '#34322f', '#54483a', '#8f7048'],
      light: -0.4,
    }),
  ];
  return group(
    [
      shore,
      walls,
      roof,
      line(
        [
          [x, 404],
          [x, 384],
        ],
        '#332b32',
        4,
      ),
      bushes,
    ],
    '',
  );
}

function arch(x, bottom, half, tall) {
  return path(
    `M${x - half} ${bottom}V${bottom - tall + half}A${half} ${half} 0 0 1 ${x + half} ${bottom - tall + half}V${bottom}Z`,
    '#f0b987',
    'opacity="0.8"',
  );
}

function eaves(x, top, wide) {
  const half = wide / 2;
  return path(
    `M${x - half - 13} ${top - 5}Q${x - half} ${top + 1} ${x - half + 8} ${top - 6}H${x + half - 8}Q${x + half} ${top + 1} ${x + half + 13} ${top - 5}L${x + half + 4} ${top + 7}H${x - half - 4}Z`,
    '#332b32',
  );
}

function mistOnWater() {
  return [
    ellipse(1000, water + 6, 780, 16, '#ffe0bd', 'opacity="0.5" filter="url(#wide)"'),
    ellipse(380, water + 30, 520, 12, '#f3cdb6', 'opacity="0.35" filter="url(#wide)"'),
  ];
}

/** Branches hanging in from the upper right corner, out of the light. */
function willow(random) {
  const strands = repeat(46, (index) => {
    const startX = 1650 - index * 14 + random.between(-16, 16);
    const length = random.between(190, 520) * (1 - index / 60);
    const sway = random.between(-40, -6);
    const steps = 26;
    const leaves = repeat(steps, (_, share) => {
      const x = startX + sway * share ** 1.6;
      const y = -30 + length * share;
      const side = random.between(-1, 1) > 0 ? 1 : -1;
      return path(
        `M${x} ${y}q${side * 12} 7 ${side * 10} ${random.between(26, 38)}q${-side * 11} -11 ${-side * 10} -30Z`,
        random.pick(['#2b2a2f', '#33322f', '#3f3a30', '#4e4431']),
      );
    });
    return [
      line(
        [
          [startX, -30],
          [startX + sway * 0.35, length * 0.5],
          [startX + sway, length - 30],
        ],
        '#2b2a2f',
        2,
      ),
      leaves,
    ].join('');
  });
  const branch = path('M1610 -10Q1400 20 1180 -6L1180 -30H1610Z', '#2b2a2f');
  return group([branch, strands], 'opacity="0.96"');
}
