// Boats full of fruit on a brown river, against the early sun.
import { figure, poses } from './figure.mjs';
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

const [width, height, water] = [1600, 1067, 470];

export function scene() {
  const random = makeRandom(41);
  return {
    width,
    height,
    back: svg(width, height, definitions(), sky(), bank(random), farBoats(random)),
    layers: [
      { water: { at: water, ripple: 20, stretch: 1.3, tint: [150, 104, 62, 0.42], seed: 14, smear: 14 } },
      { front: svg(width, height, definitions(), glitter(random), nearBoats(random)) },
    ],
    bloom: { strength: 0.42, above: 178, size: 30 },
    grade: { contrast: 1.12, saturation: 1.04, shadows: [6, 0, 2], lights: [8, 3, -12], vignette: 0.34 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#8fa0ac'], [0.4, '#e6b98a'], [0.75, '#ffd68f'], [1, '#ffe9b6']),
    radial('sun', [0, '#ffffff', 1], [0.1, '#fff2c4', 1], [0.4, '#ffd486', 0.55], [1, '#ffb45e', 0]),
    vertical('hull', [0, '#6d4029'], [0.5, '#4a2a1e'], [1, '#2c1913']),
    vertical('blue', [0, '#3d6f7f'], [0.5, '#2a4b5b'], [1, '#17262e']),
    vertical('roof', [0, '#a8865a'], [1, '#574028']),
    haze('cloud', { seed: 8, frequency: '0.0026 0.012', colour: '#ffeacb', strength: 1.5, lift: 0.54 }),
    blur('soft', 2.2),
    blur('far', 1.1),
    blur('wide', 50, 14),
  ].join('')}</defs>`;
}

function sky() {
  return [
    rect(0, 0, width, water, 'url(#sky)'),
    rect(0, 0, width, water, '#fff', 'filter="url(#cloud)" opacity="0.65"'),
    ellipse(420, 300, 620, 420, 'url(#sun)'),
    circle(420, 262, 44, '#fffdf0'),
  ];
}

function bank(random) {
  const far = path(
    ridge(random, { width, height: water + 6, y: 404, rise: 11, waves: 5, detail: 3 }),
    '#c59a72',
    'filter="url(#soft)"',
  );
  const near = path(
    ridge(random, { width, height: water + 6, y: 432, rise: 12, waves: 7, detail: 3 }),
    '#8d6a4c',
    'filter="url(#soft)"',
  );
  const bushes = [
    foliage(random, {
      x: 1180,
      y: 440,
      width: 460,
      height: 34,
      count: 620,
      size: 10,
      colours: ['#5b4630', '#6f5638', '#8d7047', '#b39256'],
      light: -2.6,
    }),
    foliage(random, {
      x: 150,
      y: 446,
      width: 300,
      height: 20,
      count: 320,
      size: 8,
      colours: ['#7d6242', '#92744b', '#b39256'],
      light: -1,
    }),
  ];
  const palms = repeat(15, () => palm(random, random.between(620, 1590), 452, random.between(60, 150)));
  const houses = repeat(11, () => {
    const [x, wide] = [random.between(700, 1560), random.between(50, 110)];
    return (
      rect(x, 424, wide, 48, '#6b4d3b') +
      path(`M${x - 10} 426L${x + wide / 2} 402L${x + wide + 10} 426Z`, '#8b6648') +
      rect(x + wide * 0.3, 436, 14, 18, '#f5c987', 'opacity="0.7"')
    );
  });
  return [
    far,
    rect(-60, 380, 1720, 70, '#ffe4b0', 'opacity="0.5" filter="url(#wide)"'),
    near,
    palms,
    group(bushes, 'filter="url(#far)"'),
    houses,
  ];
}

function palm(random, x, bottom, tall) {
  const lean = random.between(-16, 16);
  const fronds = repeat(9, (_, share) => {
    const angle = Math.PI * (1.02 + share * 0.96);
    const long = tall * 0.42;
    const [endX, endY] = [x + lean + Math.cos(angle) * long, bottom - tall + Math.sin(angle) * long * 0.5 + long * 0.3];
    return path(
      `M${x + lean} ${bottom - tall}Q${x + lean + Math.cos(angle) * long * 0.6} ${bottom - tall - long * 0.42} ${endX} ${endY}Q${x + lean + Math.cos(angle) * long * 0.45} ${bottom - tall - long * 0.16} ${x + lean} ${bottom - tall}Z`,
      '#5d4a37',
    );
  });
  return group(
    [
      line(
        [
          [x, bottom],
          [x + lean, bottom - tall],
        ],
        '#5d4a37',
        tall * 0.045,
      ),
      fronds,
    ],
    'filter="url(#far)"',
  );
}

const fruit = {
  melon: ['#3f5a2a', '#5f7d35', '#86a04a'],
  orange: ['#b55f1c', '#e08a2c', '#f6b04a'],
  dragon: ['#8d2340', '#bf3658', '#de6a7c'],
  pineapple: ['#8a5b1e', '#c68b2c', '#e5b450'],
  cabbage: ['#5e7f3c', '#8db05a', '#c2d98a'],
};

/** A heap fills a boat from rail to rail; its top catches the light. */
function heap(random, x, y, wide, tall, colours, size) {
  const rows = Math.max(2, Math.round(tall / (size * 1.1)));
  return repeat(rows, (row) => {
    const share = row / rows;
    const half = (wide / 2) * (1 - share * 0.75);
    const count = Math.max(1, Math.round((half * 2) / (size * 1.5)));
    return repeat(count, (_, across) => {
      const [cx, cy] = [
        x + (across - 0.5) * 2 * half + random.between(-2, 2),
        y - share * tall + random.between(-2, 2),
      ];
      return (
        circle(cx, cy, size, random.pick(colours.slice(0, 2))) +
        circle(cx - size * 0.25, cy - size * 0.3, size * 0.55, colours[2], 'opacity="0.85"')
      );
    });
  });
}

function boat(random, { x, y, long, hull = 'hull', load, rower = null, pole = null, roof = false }) {
  const [half, deep] = [long / 2, long * 0.11];
  const shape = path(
    `M${x - half} ${y - deep * 0.9}Q${x - half * 0.72} ${y - deep * 0.05} ${x - half * 0.5} ${y}H${x + half * 0.5}Q${x + half * 0.72} ${y - deep * 0.05} ${x + half} ${y - deep * 0.9}Q${x + half * 0.5} ${y - deep * 0.42} ${x} ${y - deep * 0.42}T${x - half} ${y - deep * 0.9}Z`,
    `url(#${hull})`,
  );
  const rail = path(
    `M${x - half} ${y - deep * 0.9}Q${x - half * 0.5} ${y - deep * 0.4} ${x} ${y - deep * 0.42}T${x + half} ${y - deep * 0.9}`,
    'none',
    `stroke="#e0a56a" stroke-width="${Math.max(2, long * 0.008)}" opacity="0.9"`,
  );
  const eyes =
    ellipse(x + half * 0.78, y - deep * 0.55, long * 0.012, long * 0.008, '#f3e3c4') +
    ellipse(x - half * 0.78, y - deep * 0.55, long * 0.012, long * 0.008, '#f3e3c4');
  const goods =
    load === undefined
      ? ''
      : heap(
          random,
          x + long * load.at,
          y - deep * 0.55,
          long * load.wide,
          long * load.tall,
          fruit[load.kind],
          long * 0.017,
        );
  const shelter = roof
    ? path(
        `M${x - half * 0.5} ${y - deep * 0.4}V${y - deep * 2}Q${x - half * 0.12} ${y - deep * 2.9} ${x + half * 0.26} ${y - deep * 2}V${y - deep * 0.4}Z`,
        'url(#roof)',
      ) +
      path(
        `M${x - half * 0.4} ${y - deep * 0.4}V${y - deep * 1.7}Q${x - half * 0.12} ${y - deep * 2.3} ${x + half * 0.16} ${y - deep * 1.7}V${y - deep * 0.4}Z`,
        '#2b1a15',
      )
    : '';
  const mast =
    pole === null
      ? ''
      : line(
          [
            [x + long * pole.at, y - deep * 0.5],
            [x + long * pole.at + 8, y - long * 0.62],
          ],
          '#3b261b',
          long * 0.011,
        ) +
        repeat(
          3,
          (_, share) =>
            circle(
              x + long * pole.at + 7 + (share - 0.5) * 10,
              y - long * (0.5 + share * 0.09),
              long * 0.022,
              fruit[pole.kind][1],
            ) +
            circle(
              x + long * pole.at + 4 + (share - 0.5) * 10,
              y - long * (0.505 + share * 0.09),
              long * 0.011,
              fruit[pole.kind][2],
            ),
        );
  const person =
    rower === null
      ? ''
      : figure({
          x: x + long * rower.at,
          y: y - deep * 0.5,
          height: long * 0.33,
          pose: poses.rowing,
          facing: rower.facing,
          shirt: rower.shirt,
          trousers: '#231a1c',
          skin: '#5c3b2c',
          hat: '#efcf93',
        }) +
        line(
          [
            [x + long * (rower.at + 0.1 * rower.facing), y - long * 0.31],
            [x + long * (rower.at + 0.26 * rower.facing), y + long * 0.05],
          ],
          '#4a2f20',
          long * 0.012,
        );
  const shade = ellipse(x, y + deep * 0.12, half * 0.86, deep * 0.3, '#2a170d', 'opacity="0.5" filter="url(#soft)"');
  return [shade, mast, shelter, goods, shape, rail, eyes, person].join('');
}

function farBoats(random) {
  const places = [
    { x: 980, y: 474, long: 190, roof: true, hull: 'blue', pole: { at: -0.3, kind: 'pineapple' } },
    {
      x: 1240,
      y: 478,
      long: 230,
      roof: true,
      load: { at: 0.22, wide: 0.3, tall: 0.07, kind: 'melon' },
      pole: { at: 0.36, kind: 'melon' },
    },
    { x: 720, y: 472, long: 130, rower: { at: -0.2, facing: 1, shirt: '#7b3b34' } },
    { x: 1490, y: 476, long: 200, hull: 'blue', roof: true, pole: { at: -0.35, kind: 'orange' } },
    { x: 190, y: 472, long: 120, rower: { at: 0.2, facing: -1, shirt: '#4b4a5c' } },
  ];
  return group(
    places.map((place) => boat(random, place)),
    'filter="url(#far)" opacity="0.92"',
  );
}

function glitter(random) {
  return repeat(260, () => {
    const depth = random.next() ** 1.4;
    const y = water + 8 + depth * 560;
    const x = 420 + random.between(-1, 1) * (60 + depth * 330);
    return ellipse(
      x,
      y,
      4 + depth * 24,
      0.8 + depth * 2.2,
      '#ffefc2',
      `opacity="${random.between(0.2, 0.85).toFixed(2)}"`,
    );
  });
}

function nearBoats(random) {
  return [
    boat(random, {
      x: 1110,
      y: 640,
      long: 460,
      load: { at: 0.12, wide: 0.5, tall: 0.13, kind: 'pineapple' },
      pole: { at: 0.4, kind: 'pineapple' },
      rower: { at: -0.32, facing: -1, shirt: '#7a2f3c' },
    }),
    boat(random, {
      x: 470,
      y: 690,
      long: 400,
      hull: 'blue',
      load: { at: -0.08, wide: 0.46, tall: 0.1, kind: 'cabbage' },
      rower: { at: 0.28, facing: 1, shirt: '#3d5470' },
    }),
    boat(random, {
      x: 1330,
      y: 870,
      long: 640,
      hull: 'blue',
      roof: false,
      load: { at: -0.06, wide: 0.6, tall: 0.15, kind: 'melon' },
      pole: { at: 0.38, kind: 'melon' },
    }),
    boat(random, {
      x: 520,
      y: 960,
      long: 800,
      load: { at: 0.1, wide: 0.52, tall: 0.13, kind: 'orange' },
      rower: { at: -0.3, facing: 1, shirt: '#8b3a52' },
    }),
    foliage(random, {
      x: 1580,
      y: 1050,
      width: 180,
      height: 60,
      count: 300,
      size: 14,
      colours: ['#2f2a18', '#463c1e', '#6d5c2c'],
      light: -2.4,
    }),
  ];
}
