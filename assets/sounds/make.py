#!/usr/bin/env python3
"""Makes the two chimes: mono, 16 bit, 22,050 samples a second, nothing but sines that fade.

    assets/sounds/make.py

Writes paid.wav (a rising third and fifth: done) and trouble.wav (two low tones, falling: look here) beside this file.
Both stay below a second, so that one is over before the next begins.
"""
import array, math, pathlib, sys, wave

HERE = pathlib.Path(__file__).parent
RATE = 22_050
# Begins at (s), lasts (s), hertz, loudness
CHIMES = {
    "paid": [(0.00, 0.35, 783.99, 0.32), (0.11, 0.40, 987.77, 0.30), (0.22, 0.60, 1174.66, 0.34)],
    "trouble": [(0.00, 0.30, 392.00, 0.42), (0.26, 0.50, 311.13, 0.44)],
}


def tone(begin, lasts, hertz, loudness, at):
    t = at - begin
    if not 0 <= t < lasts:
        return 0.0
    attack = min(1.0, t / 0.006)
    fade = math.exp(-4.5 * t / lasts) * min(1.0, (lasts - t) / 0.03)
    # A little of the octave and the twelfth, as a struck bar has them.
    wave_form = math.sin(math.tau * hertz * t) + 0.22 * math.sin(2 * math.tau * hertz * t) * math.exp(-6 * t)
    return loudness * attack * fade * (wave_form + 0.08 * math.sin(3 * math.tau * hertz * t) * math.exp(-12 * t))


for name, tones in CHIMES.items():
    end = max(begin + lasts for begin, lasts, *_ in tones)
    values = [sum(tone(*part, n / RATE) for part in tones) for n in range(int(end * RATE))]
    samples = array.array("h", (round(32_767 * max(-1.0, min(1.0, value))) for value in values))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(HERE / f"{name}.wav"), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(samples.tobytes())
