// An evening match under floodlights, in light rain.
import { figure, poses } from './figure.mjs';
import { blur, circle, ellipse, group, line, makeRandom, path, radial, rect, repeat, svg, vertical } from './paint.mjs';

const [width, height, touch] = [1600, 1067, 520];

export function scene() {
  const random = makeRandom(99);
  return {
    width,
    height,
    back: svg(
      width,
      height,
      definitions(),
      sky(),
      stands(random),
      pitch(random),
      floodlights(),
      players(),
      rain(random),
    ),
    bloom: { strength: 0.62, above: 168, size: 30 },
    grade: { contrast: 1.1, saturation: 1.06, shadows: [0, 2, 12], lights: [-2, 2, 6], vignette: 0.4 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#050914'], [0.7, '#12233f'], [1, '#2a456a']),
    vertical('grass', [0, '#2f7d46'], [0.35, '#2c8a48'], [1, '#11421f']),
    radial('lamp', [0, '#ffffff', 1], [0.12, '#eaf6ff', 0.9], [0.4, '#a9d3ff', 0.28], [1, '#7ab2ff', 0]),
    radial('pool', [0, '#d7ffd9', 0.55], [1, '#9fe6a8', 0]),
    vertical('stand', [0, '#131c30'], [1, '#26324c']),
    vertical('beam', [0, '#dff0ff', 0.5], [1, '#dff0ff', 0]),
    blur('far', 2.2),
    blur('soft', 4),
    blur('wide', 22),
  ].join('')}</defs>`;
}

function sky() {
  return rect(0, 0, width, touch, 'url(#sky)');
}

/** Hundreds of faces and phones, out of focus. */
function stands(random) {
  const colours = ['#8d3b3f', '#b9a68d', '#3b5684', '#d8c7b2', '#5f6470', '#b0524c', '#2e3d5c', '#c9b06a'];
  const people = repeat(2600, () => {
    const depth = random.next();
    const y = 250 + depth * 210;
    return ellipse(
      random.between(-10, 1610),
      y,
      4.2 + depth * 3,
      5 + depth * 3,
      random.pick(colours),
      `opacity="${(0.28 + depth * 0.4).toFixed(2)}"`,
    );
  });
  const phones = repeat(60, () =>
    circle(random.between(0, 1600), random.between(260, 450), random.between(1.2, 2.6), '#f4fbff'),
  );
  const roof =
    path('M-10 196L1610 176V236L-10 262Z', '#0b1222') +
    line(
      [
        [-10, 262],
        [1610, 236],
      ],
      '#53688d',
      4,
    ) +
    repeat(40, (_, share) => circle(share * 1600, 258 - share * 26, 5, '#eef7ff'));
  const boards = repeat(
    10,
    (index) =>
      rect(index * 162 - 6, 474, 158, 46, ['#13406f', '#7c1f2d', '#14514a', '#6d4a12', '#2b2a5e'][index % 5]) +
      rect(index * 162 + 14, 490, 118, 9, '#dfe9f2', 'opacity="0.75"') +
      rect(index * 162 + 14, 504, 70, 6, '#dfe9f2', 'opacity="0.45"'),
  );
  return [
    rect(0, 236, width, 300, 'url(#stand)'),
    group([people, phones], 'filter="url(#far)"'),
    roof,
    group(boards, 'filter="url(#far)"'),
  ];
}

function pitch(random) {
  const stripes = repeat(9, (index) => {
    const [a, b] = [index / 9, (index + 0.5) / 9];
    return path(
      `M${-500 + a * 2600} ${height}L${200 + a * 1200} ${touch}H${200 + b * 1200}L${-500 + b * 2600} ${height}Z`,
      '#d9ffd0',
      'opacity="0.08"',
    );
  });
  const lines = [
    line(
      [
        [-10, 548],
        [1610, 548],
      ],
      '#eef7ee',
      4,
      'opacity="0.8"',
    ),
    line(
      [
        [1130, 548],
        [1390, 1080],
      ],
      '#eef7ee',
      6,
      'opacity="0.75"',
    ),
    ellipse(1240, 760, 250, 76, 'none', 'stroke="#eef7ee" stroke-width="5" opacity="0.6"'),
  ];
  const blades = repeat(1500, () => {
    const depth = random.next() ** 0.7;
    const [x, y] = [random.between(0, 1600), touch + 30 + depth * 530];
    return line(
      [
        [x, y],
        [x + random.between(-3, 3), y - 3 - depth * 12],
      ],
      random.pick(['#1c5b2d', '#2f8a47', '#4aa75c', '#8fd694']),
      1 + depth * 1.6,
      'opacity="0.5"',
    );
  });
  return [
    rect(0, touch, width, height - touch, 'url(#grass)'),
    stripes,
    lines,
    ellipse(760, 850, 760, 190, 'url(#pool)'),
    blades,
  ];
}

function floodlights() {
  return [
    [150, 70],
    [560, 44],
    [1060, 40],
    [1470, 66],
  ].map(([x, y]) =>
    [
      line(
        [
          [x, y],
          [x, 250],
        ],
        '#0a1020',
        9,
      ),
      path(
        `M${x - 40} ${y}L${x - 330} 620H${x + 330}L${x + 40} ${y}Z`,
        'url(#beam)',
        'opacity="0.22" filter="url(#wide)"',
      ),
      rect(x - 62, y - 34, 124, 66, '#0a1020'),
      repeat(3, (row) => repeat(6, (column) => circle(x - 50 + column * 20, y - 22 + row * 20, 7, '#ffffff'))),
      circle(x, y, 190, 'url(#lamp)', 'opacity="0.85"'),
    ].join(''),
  );
}

function players() {
  const red = { shirt: '#d6303a', trousers: '#f3f3f1', skin: '#b98562', hair: '#1a1412' };
  const white = { shirt: '#f2f4f6', trousers: '#243a78', skin: '#b07d5c', hair: '#15110f' };
  const keeper = { shirt: '#e6b326', trousers: '#1f1f24', skin: '#b98562', hair: '#1a1412' };
  const placed = [
    [300, 640, 150, 'running', 1, white],
    [520, 612, 128, 'standing', 1, red],
    [1390, 628, 140, 'running', -1, red],
    [900, 624, 136, 'running', -1, white],
    [1170, 690, 196, 'standing', -1, keeper],
    [1010, 930, 395, 'running', -1, white],
    [590, 985, 470, 'kicking', 1, red],
  ];
  const ball = [
    circle(842, 838, 25, '#f8fafa'),
    path('M842 826l11 8-4 13h-14l-4-13Z', '#20242c'),
    line(
      [
        [842, 826],
        [842, 814],
      ],
      '#20242c',
      2,
    ),
    line(
      [
        [853, 834],
        [865, 830],
      ],
      '#20242c',
      2,
    ),
    line(
      [
        [849, 847],
        [857, 858],
      ],
      '#20242c',
      2,
    ),
    line(
      [
        [835, 847],
        [827, 858],
      ],
      '#20242c',
      2,
    ),
    line(
      [
        [831, 834],
        [819, 830],
      ],
      '#20242c',
      2,
    ),
  ];
  const spray = repeat(40, (_, share) =>
    circle(
      700 + share * 130 + Math.sin(share * 40) * 18,
      900 - Math.sin(share * 3.1) * 92 + Math.cos(share * 57) * 20,
      1.4 + ((share * 13) % 2.4),
      '#eaf6ff',
      'opacity="0.75"',
    ),
  );
  return [
    ...placed.map((each) => player(...each)),
    ellipse(842, 990, 34, 6, '#0a2413', 'opacity="0.6" filter="url(#soft)"'),
    ball,
    spray,
  ];
}

/** Four masts, four faint shadows; socks and boots over bare legs; light from above along the shoulders. */
function player(x, y, tall, name, facing, kit) {
  const pose = poses[name];
  const shadows = [-0.5, -0.18, 0.2, 0.52].map((lean) =>
    path(
      `M${x - tall * 0.06} ${y}L${x + lean * tall - tall * 0.1} ${y + tall * 0.1}L${x + lean * tall + tall * 0.1} ${y + tall * 0.1}L${x + tall * 0.08} ${y}Z`,
      '#06200f',
      'opacity="0.42" filter="url(#soft)"',
    ),
  );
  const at = ([dx, dy]) => [x + dx * tall * facing, y - dy * tall];
  const socks = [0, 1].map((side) =>
    line([midpoint(at(pose.knees[side]), at(pose.feet[side]), 0.3), at(pose.feet[side])], kit.shirt, tall * 0.06),
  );
  const boots = [0, 1].map((side) => {
    const [footX, footY] = at(pose.feet[side]);
    return ellipse(footX + facing * tall * 0.025, footY, tall * 0.055, tall * 0.026, '#15171c');
  });
  const thighs = [0, 1].map((side) =>
    line([midpoint(at(pose.hips[side]), at(pose.knees[side]), 0.62), at(pose.knees[side])], kit.skin, tall * 0.07),
  );
  const rim = line(
    pose.shoulders.map((joint) => at([joint[0], joint[1] + 0.028])),
    '#ffffff',
    tall * 0.016,
    'opacity="0.75"',
  );
  return [shadows, figure({ x, y, height: tall, pose, facing, ...kit, bare: true }), thighs, socks, boots, rim]
    .flat()
    .join('');
}

function midpoint([ax, ay], [bx, by], share) {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

function rain(random) {
  return repeat(520, () => {
    const [x, y, long] = [random.between(-20, 1620), random.between(-20, 1067), random.between(10, 36)];
    return line(
      [
        [x, y],
        [x - long * 0.3, y + long],
      ],
      '#e6f1fa',
      1.1,
      `opacity="${random.between(0.1, 0.38).toFixed(2)}"`,
    );
  });
}
