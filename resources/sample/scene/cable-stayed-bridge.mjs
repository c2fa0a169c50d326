// A cable-stayed bridge after sunset, seen along its span from the near bank.
import {
  bar,
  blur,
  circle,
  ellipse,
  foliage,
  group,
  haze,
  lens,
  line,
  makeRandom,
  path,
  polygon,
  radial,
  rect,
  repeat,
  ridge,
  svg,
  vertical,
} from './paint.mjs';

const [width, height, water] = [1600, 1067, 716];
const project = lens({ centre: 790, horizon: water - 6, focal: 1000, eye: 3 });

/** Where the bridge runs, in metres along it from the near tower; `side` is across, `up` above the river. */
const span = 500;
const tallest = 196;
const deckHalf = 15;
const place = (along, up, side = 0) => [168 - along * 0.72 + side * 0.69, up, 405 + along * 0.69 + side * 0.72];
const at = (along, up, side) => project(place(along, up, side));
const deckUp = (along) => 40 - ((along - span / 2) / 520) ** 2 * 12;

export function scene() {
  const random = makeRandom(91);
  return {
    width,
    height,
    back: svg(
      width,
      height,
      definitions(),
      sky(),
      farBank(random),
      cables(1),
      towers(),
      deck(),
      traffic(random),
      cables(-1),
      lamps(),
    ),
    layers: [
      { water: { at: water, ripple: 13, stretch: 1.22, tint: [14, 28, 62, 0.26], seed: 12, smear: 9 } },
      { front: svg(width, height, definitions(), streaks(random), boat(), nearBank(random)) },
    ],
    bloom: { strength: 0.5, above: 165, size: 24 },
    grade: { contrast: 1.1, saturation: 1.05, shadows: [-2, 2, 12], lights: [6, 2, -6], vignette: 0.34 },
    grain: 5,
  };
}

function definitions() {
  return `<defs>${[
    vertical('sky', [0, '#0f2350'], [0.3, '#24447f'], [0.56, '#57699c'], [0.76, '#b98594'], [1, '#ffc98a']),
    radial('glow', [0, '#ffdf9e', 0.95], [0.35, '#ffab6a', 0.5], [1, '#ff8f5a', 0]),
    radial('lamp', [0, '#fff3cc', 1], [0.22, '#ffd27c', 0.65], [1, '#ffac44', 0]),
    vertical('streak', [0, '#ffd98c', 0.75], [0.4, '#ffb95c', 0.35], [1, '#ff9d3c', 0]),
    vertical('lit', [0, '#fff0c4'], [0.45, '#e8b775'], [0.8, '#9c7668'], [1, '#4c4358']),
    vertical('shaft', [0, '#fff3cf'], [1, '#f2cf95']),
    radial('beacon', [0, '#ff7a62', 0.9], [0.3, '#ff4f40', 0.4], [1, '#ff4f40', 0]),
    vertical('shaded', [0, '#b98d70'], [0.5, '#71586a'], [1, '#2c2c48']),
    haze('cloud', { seed: 44, frequency: '0.0016 0.009', colour: '#f29a86', strength: 1.6, lift: 0.53 }),
    haze('dark', { seed: 12, frequency: '0.0015 0.01', colour: '#1c2c5c', strength: 1.6, lift: 0.52 }),
    blur('soft', 2),
    blur('near', 5),
    blur('wide', 60, 12),
  ].join('')}</defs>`;
}

function sky() {
  return [
    rect(0, 0, width, water, 'url(#sky)'),
    rect(0, 0, width, water, '#fff', 'filter="url(#dark)" opacity="0.75"'),
    rect(0, 0, width, water, '#fff', 'filter="url(#cloud)" opacity="0.6"'),
    ellipse(330, water - 20, 760, 250, 'url(#glow)'),
  ];
}

function farBank(random) {
  const hills = [
    ['#8f7391', 690, 9, 3],
    ['#4d4a70', 700, 7, 6],
  ].map(([colour, y, rise, waves]) =>
    path(ridge(random, { width, height: water + 2, y, rise, waves, detail: 4 }), colour, 'filter="url(#soft)"'),
  );
  const town = repeat(64, () => {
    const [x, wide] = [random.between(560, 1600), random.between(14, 40)];
    const tall = 12 + 70 * random.next() ** 2.6 * (x > 900 ? 1 : 0.6);
    const windows = repeat(Math.round(tall / 7), () =>
      rect(
        x + random.between(2, wide - 4),
        water - random.between(6, tall),
        2.4,
        2.4,
        random.pick(['#ffd991', '#fff0c8', '#ffb765']),
        'opacity="0.9"',
      ),
    );
    return rect(x, water - tall, wide, tall, random.pick(['#37375c', '#2f3156', '#41406a'])) + windows;
  });
  const shore = repeat(90, () =>
    circle(
      random.between(0, 1600),
      water - random.between(2, 9),
      random.between(0.9, 2.3),
      random.pick(['#ffdc94', '#ffc169', '#e9f2ff']),
    ),
  );
  return [
    hills[0],
    rect(-80, 668, 1760, 40, '#ffb98a', 'opacity="0.4" filter="url(#wide)"'),
    hills[1],
    town,
    rect(0, water - 5, width, 7, '#1c2140'),
    shore,
  ];
}

/** Two legs that lean together above the road and stand as one shaft where the cables are held. */
function tower(along) {
  const knee = 132;
  const leg = (side, from, to, fill) => {
    const [outer, inner] = [from, to].map((ahead) => (up, out) => at(along + ahead, up, side * out));
    const outside = [outer(0, 23), outer(40, 25), outer(knee + 4, 5)];
    return polygon([...outside, inner(knee, 1), inner(40, 19), inner(0, 17)], fill);
  };
  const box = (from, to, out, fill, ahead = -4) => {
    const corner = (up, side) => at(along + ahead, up, side);
    return polygon([corner(from, -out), corner(to, -out), corner(to, out), corner(from, out)], fill);
  };
  const flank = (up, ahead) => at(along + ahead, up, -3.6);
  const side = [flank(knee - 4, -4), flank(tallest, -4), flank(tallest, 4), flank(knee - 4, 4)];
  const [topX, topY, scale] = at(along, tallest + 5);
  const beacon = circle(topX, topY, scale * 11, 'url(#beacon)') + circle(topX, topY, scale * 1.2, '#ffb0a0');
  const legs = [-1, 1].map((sign) => leg(sign, -5, 5, 'url(#shaded)') + leg(sign, -5, -5, 'url(#lit)'));
  return [
    legs,
    polygon(side, '#c79a6e'),
    box(knee - 4, tallest, 3.6, 'url(#shaft)'),
    box(27, 34, 22, '#8d6c68'),
    box(-4, 6, 32, '#3d3a55', -12),
    beacon,
  ];
}

function towers() {
  return [tower(span), tower(0)];
}

/** One plane of cables; the lamps at the deck light them from below. */
function cables(plane) {
  const fan = (foot, towards) =>
    repeat(17, (_, share) => {
      const reach = foot + towards * (26 + share * 216);
      const [fromX, fromY, scale] = at(foot, tallest - 4 - (1 - share) * 50, plane * 2);
      const [toX, toY] = at(reach, deckUp(reach), plane * deckHalf);
      const thick = Math.max(0.9, scale * 0.62);
      return (
        bar([fromX, fromY], [toX, toY], plane < 0 ? '#f0bd6c' : '#a98266', thick) +
        bar([(fromX + toX) / 2, (fromY + toY) / 2], [toX, toY], '#ffe3a0', thick, 'opacity="0.6"')
      );
    });
  return [fan(span, 1), fan(span, -1), fan(0, 1), fan(0, -1)];
}

const stations = Array.from({ length: 104 }, (_, index) => 1010 - index * 12.6);

function deck() {
  const edge = (drop, side) => stations.map((along) => at(along, deckUp(along) - drop, side));
  const under = polygon([...edge(3.4, -deckHalf), ...edge(4, deckHalf).reverse()], '#14183a');
  const girder = polygon([...edge(0, -deckHalf), ...edge(3.6, -deckHalf).reverse()], '#57486a');
  const rail = line(edge(-0.6, -deckHalf), '#ffcf86', 2.6);
  const piers = [690, 800, 910].map((along) => {
    const [left, , scale] = at(along, 0, -9);
    const [right, top] = at(along, deckUp(along) - 3, 9);
    return rect(left - scale * 2, top, right - left + scale * 4, water + 2 - top, '#34355a');
  });
  return [piers, under, girder, rail];
}

function traffic(random) {
  return repeat(46, () => {
    const along = random.between(-90, 900);
    const [x, y, scale] = at(along, deckUp(along) + 1.4, random.between(-10, 8));
    const ahead = scale * random.between(4, 15);
    const colour = random.pick(['#ff5a48', '#fff2d6', '#ffe2a6']);
    return bar([x, y], [x + ahead, y - scale * 0.4], colour, scale * 0.8, 'opacity="0.85"');
  });
}

const lampPosts = Array.from({ length: 41 }, (_, index) => 925 - index * 28);

function lamps() {
  return lampPosts.map((along) => {
    const [x, y, scale] = at(along, deckUp(along) + 11, -deckHalf);
    const [, foot] = at(along, deckUp(along), -deckHalf);
    return (
      bar([x, y], [x, foot], '#2a2848', Math.max(0.8, scale * 0.35)) +
      circle(x, y, 4 + scale * 8, 'url(#lamp)', 'opacity="0.85"') +
      circle(x, y, 0.8 + scale * 1.1, '#fff8e2')
    );
  });
}

/** Every lamp draws its light out on the moving water. */
function streaks(random) {
  const fromLamps = lampPosts.map((along) => {
    const [x, , scale] = at(along, 0, -deckHalf);
    return broken(random, x, water + 20 + scale * 26, 60 + scale * 105, 2.4 + scale * 3.2);
  });
  const fromTowers = [0, span].map((along) => {
    const [x, , scale] = at(along, 0);
    return rect(
      x - scale * 7,
      water + 4,
      scale * 14,
      scale * 130,
      'url(#streak)',
      'opacity="0.55" filter="url(#near)"',
    );
  });
  return [fromTowers, fromLamps];
}

function broken(random, x, top, long, wide) {
  return repeat(Math.round(long / 5), (_, share) =>
    ellipse(
      x + random.between(-1, 1) * wide * (0.5 + share),
      top + long * share + random.between(-2, 2),
      wide * random.between(0.6, 1.7) * (0.8 + share),
      0.8 + share * 1.4,
      random.pick(['#ffd88e', '#ffc266', '#ffe9b8']),
      `opacity="${(0.8 * (1 - share) ** 1.1 * random.between(0.4, 1)).toFixed(2)}"`,
    ),
  );
}

/** A wooden boat on its way home with one lamp. */
function boat() {
  const [x, y] = [372, 842];
  const sheer = `M${x - 136} ${y - 22}Q${x - 60} ${y - 10} ${x} ${y - 10}Q${x + 80} ${y - 10} ${x + 150} ${y - 34}`;
  return [
    ellipse(x, y + 9, 132, 8, '#070d22', 'opacity="0.65" filter="url(#soft)"'),
    path(
      `${sheer}Q${x + 116} ${y + 8} ${x + 84} ${y + 8}H${x - 70}Q${x - 100} ${y + 8} ${x - 136} ${y - 22}Z`,
      '#0d1330',
    ),
    path(`M${x - 84} ${y - 12}V${y - 46}Q${x - 30} ${y - 66} ${x + 26} ${y - 46}V${y - 10}Z`, '#151b3c'),
    rect(x - 60, y - 40, 24, 15, '#ffcd7c'),
    rect(x - 24, y - 40, 24, 15, '#ffcd7c'),
    circle(x + 58, y - 52, 60, 'url(#lamp)'),
    circle(x + 58, y - 52, 4, '#fff6da'),
    bar([x + 58, y - 50], [x + 58, y - 10], '#0d1330', 4),
    path(sheer, 'none', 'stroke="#c98a64" stroke-width="2" opacity="0.7"'),
    path(`M${x - 130} ${y + 4}q-120 2 -240 20q130 -8 250 -10Z`, '#c99a94', 'opacity="0.35"'),
  ];
}

function nearBank(random) {
  const reeds = repeat(130, () => {
    const [x, tall] = [random.between(1180, 1640), random.between(60, 190)];
    const lean = random.between(-46, 20);
    const bottom = 1090;
    return path(
      `M${x - 4} ${bottom}Q${x} ${bottom - tall * 0.6} ${x + lean} ${bottom - tall * ((x - 1080) / 500)}Q${x + 6} ${bottom - tall * 0.5} ${x + 5} ${bottom}Z`,
      random.pick(['#070d20', '#0a1228', '#0e1830']),
    );
  });
  const hyacinths = foliage(random, {
    x: 1500,
    y: 1064,
    width: 330,
    height: 38,
    count: 420,
    size: 13,
    colours: ['#070d20', '#0c162c', '#16243c', '#2a3a50'],
    light: -2.4,
  });
  return group([hyacinths, reeds], 'opacity="0.97"');
}
