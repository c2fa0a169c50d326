// Break in a schoolyard under flame trees.
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
  svg,
  vertical,
} from './paint.mjs';

const [width, height, yard] = [1600, 1067, 640];

export function scene() {
  const random = makeRandom(63);
  return {
    width,
    height,
    back: svg(
      width,
      height,
      definitions(),
      sky(),
      school(random),
      ground(random),
      trees(random),
      children(),
      closeBranch(random),
    ),
    bloom: { strength: 0.3, above: 190, size: 26 },
    grade: { contrast: 1.08, saturation: 1.02, shadows: [2, 0, 6], lights: [6, 4, -8], vignette: 0.28 },
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#6fb1dc'], [0.7, '#cfe6ee'], [1, '#fdf3dc']),
    vertical('wall', [0, '#f7d98b'], [0.6, '#f1c666'], [1, '#d39c49']),
    vertical('shade', [0, '#8c6a3c'], [1, '#5e4630']),
    vertical('yard', [0, '#e9cfa2'], [0.35, '#d6b183'], [1, '#a77e5c']),
    vertical('trunk', [0, '#4a382f'], [1, '#33261f']),
    radial('beam', [0, '#fff7d6', 0.9], [1, '#fff0c0', 0]),
    haze('cloud', { seed: 3, frequency: '0.003 0.008', colour: '#ffffff', strength: 1.8, lift: 0.52 }),
    blur('soft', 3),
    blur('near', 7),
    blur('dapple', 9, 4),
  ].join('')}</defs>`;
}

function sky() {
  return [rect(0, 0, width, yard, 'url(#sky)'), rect(0, 0, width, 420, '#fff', 'filter="url(#cloud)"')];
}

/** Two storeys with open corridors, as schools are built here: arches below, a balustrade above. */
function school(random) {
  const [left, top] = [180, 262];
  const roof =
    path(`M${left - 40} ${top}L${left + 40} ${top - 78}H1600V${top}Z`, '#b4553c') +
    rect(left - 40, top - 4, 1500, 12, '#7f3a2c');
  const ridges = repeat(58, (index) =>
    line(
      [
        [left + 40 + index * 26, top - 76],
        [left + 8 + index * 26.6, top - 4],
      ],
      '#8f4231',
      1.6,
      'opacity="0.6"',
    ),
  );
  const body = rect(left, top, 1460, yard - top + 10, 'url(#wall)');
  const bays = repeat(10, (index) => {
    const x = left + 30 + index * 142;
    const upper =
      rect(x, top + 34, 112, 128, 'url(#shade)') +
      rect(x + 14, top + 52, 34, 96, '#5b7d6d') +
      rect(x + 64, top + 52, 34, 60, '#86a79a');
    const rail =
      rect(x - 6, top + 122, 124, 42, '#f6e3b4') +
      repeat(9, (bar) => rect(x + 2 + bar * 13, top + 128, 6, 30, '#c3924e'));
    const lower =
      path(`M${x} ${yard}V${top + 260}A56 50 0 0 1 ${x + 112} ${top + 260}V${yard}Z`, 'url(#shade)') +
      rect(x + 34, yard - 108, 44, 108, '#4f6f60');
    const light = path(
      `M${x} ${yard}L${x + 112} ${yard}L${x + 112} ${yard - 46}L${x} ${yard - 12}Z`,
      '#f0c884',
      'opacity="0.55"',
    );
    return upper + rail + lower + light;
  });
  const band = rect(left, top + 184, 1460, 12, '#fff1cc') + rect(left, top + 196, 1460, 5, '#b98443');
  const flag =
    line(
      [
        [112, 720],
        [112, 96],
      ],
      '#d9d4c7',
      7,
    ) +
    path('M115 104C160 88 190 124 248 104V180C190 200 160 164 115 180Z', '#d3232b') +
    star(180, 142, 24);
  return [roof, ridges, body, bays, band, flag, repeat(0, () => random.next())];
}

function star(x, y, size) {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const far = index % 2 === 0 ? size : size * 0.4;
    return `${(x + Math.cos(angle) * far).toFixed(1)} ${(y + Math.sin(angle) * far).toFixed(1)}`;
  });
  return path(`M${points.join('L')}Z`, '#ffd83b');
}

/** Light falls through the crowns in spots. */
function ground(random) {
  const shade = ellipse(900, 880, 980, 190, '#7a5a4a', 'opacity="0.6" filter="url(#near)"');
  const spots = repeat(230, () => {
    const depth = random.next();
    return ellipse(
      random.between(-20, 1620),
      yard + 50 + depth * 380,
      (10 + depth * 36) * random.between(0.5, 1.2),
      (3 + depth * 9) * random.between(0.5, 1.2),
      '#ffe9b5',
      `opacity="${random.between(0.25, 0.75).toFixed(2)}"`,
    );
  });
  const petals = repeat(420, () => {
    const depth = random.next() ** 0.8;
    return ellipse(
      random.between(0, 1600),
      yard + 40 + depth * 390,
      2 + depth * 5,
      1 + depth * 2.4,
      random.pick(['#d8412c', '#b93224', '#ef6a3c']),
      'opacity="0.85"',
    );
  });
  return [rect(0, yard, width, height - yard, 'url(#yard)'), shade, group(spots, 'filter="url(#soft)"'), petals];
}

function trees(random) {
  const crown = (x, y, wide, tall, count) => {
    const parts = [
      [0, -0.42, 0.6],
      [-0.55, -0.05, 0.52],
      [0.56, -0.08, 0.52],
      [-0.2, 0.1, 0.5],
      [0.24, 0.14, 0.5],
      [-0.86, 0.26, 0.3],
      [0.88, 0.24, 0.3],
    ];
    return parts.map(([dx, dy, share]) => {
      const place = { x: x + dx * wide, width: wide * share, light: -1.9 };
      const leaves = foliage(random, {
        ...place,
        y: y + dy * tall + tall * 0.14,
        height: tall * share * 0.95,
        count: Math.round(count * share * 0.4),
        size: 12,
        colours: ['#1d2e1b', '#294222', '#3b5c29', '#5b7c35'],
      });
      const flowers = foliage(random, {
        ...place,
        y: y + dy * tall,
        height: tall * share * 0.8,
        count: Math.round(count * share * 0.44),
        size: 11,
        colours: ['#74181a', '#a5261d', '#d03c24', '#ee6033', '#ff9150'],
      });
      return leaves + flowers;
    });
  };
  const trunk = (x, top, wide) =>
    path(
      `M${x - wide} 760Q${x - wide * 0.4} 600 ${x - wide * 1.9} ${top}H${x + wide * 1.6}Q${x + wide * 0.5} 600 ${x + wide * 1.1} 760Q${x} 742 ${x - wide} 760Z`,
      'url(#trunk)',
    ) +
    line(
      [
        [x + 4, 520],
        [x + 96, 400],
      ],
      '#40312a',
      wide * 0.5,
    ) +
    line(
      [
        [x - 6, 540],
        [x - 112, 416],
      ],
      '#40312a',
      wide * 0.5,
    );
  return [trunk(1180, 420, 32), crown(1180, 300, 400, 170, 1900), trunk(560, 470, 22), crown(560, 372, 250, 108, 1000)];
}

function children() {
  const skin = '#b97f5e';
  const people = [
    [240, 770, 150, 'running', 1],
    [402, 742, 128, 'walking', -1],
    [470, 748, 132, 'standing', 1],
    [700, 712, 110, 'jumping', 1],
    [830, 716, 112, 'standing', -1],
    [900, 724, 116, 'walking', 1],
    [1010, 800, 168, 'running', -1],
    [1290, 776, 150, 'walking', -1],
    [1372, 780, 152, 'standing', 1],
    [640, 872, 216, 'running', 1],
    [826, 892, 224, 'running', 1],
    [1470, 900, 226, 'jumping', -1],
  ];
  return (
    people
      .map(([x, y, tall, name, facing], index) => {
        const girl = index % 3 === 1;
        const shadow = ellipse(
          x - 26,
          y + 2,
          tall * 0.24,
          tall * 0.035,
          '#4a342c',
          'opacity="0.55" filter="url(#soft)"',
        );
        const pose = poses[name];
        const child = figure({
          x,
          y,
          height: tall,
          pose,
          facing,
          shirt: index % 2 ? '#f6f2e6' : '#fffdf4',
          trousers: girl ? '#27407a' : '#22345f',
          skin,
          hair: '#1d1614',
          bare: true,
        });
        const [neckX, neckY] = [x + pose.neck[0] * tall * facing, y - pose.neck[1] * tall];
        const scarf = path(
          `M${neckX - tall * 0.07} ${neckY + tall * 0.02}L${neckX + tall * 0.07} ${neckY + tall * 0.02}L${neckX + tall * 0.01 * facing} ${neckY + tall * 0.16}Z`,
          '#d52b2b',
        );
        const plait = girl
          ? line(
              [
                [x + pose.head[0] * tall * facing - facing * tall * 0.05, y - pose.head[1] * tall],
                [neckX - facing * tall * 0.1, neckY + tall * 0.1],
              ],
              '#1d1614',
              tall * 0.04,
            )
          : '';
        return shadow + child + scarf + plait;
      })
      .join('') +
    circle(742, 850, 15, '#f6f3ea') +
    circle(742, 850, 15, 'none', 'stroke="#33302e" stroke-width="3" stroke-dasharray="7 8"')
  );
}

function closeBranch(random) {
  const leaves = foliage(random, {
    x: 1500,
    y: 20,
    width: 360,
    height: 110,
    count: 520,
    size: 22,
    colours: ['#7c1a17', '#b02a1e', '#d94725', '#ff8345'],
    light: 1.5,
  });
  const greens = foliage(random, {
    x: 60,
    y: 10,
    width: 300,
    height: 80,
    count: 420,
    size: 22,
    colours: ['#1b2b1b', '#2b4423', '#4a6b2f'],
    light: 1.2,
  });
  return [
    group([leaves, greens], 'filter="url(#near)" opacity="0.96"'),
    ellipse(420, 60, 520, 620, 'url(#beam)', 'opacity="0.35"'),
  ];
}
