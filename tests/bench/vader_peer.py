"""usage: vader_peer.py HEADLINES [FOLDER]
Scores the lines of a file once with VADER (the package vaderSentiment, installed or in FOLDER) and
prints the CPU seconds that took; start-up and reading do not count."""
import sys
import time

sys.path[:0] = sys.argv[2:]
try:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
except ImportError:
    sys.exit("vaderSentiment is not installed")

with open(sys.argv[1], encoding="utf-8") as file:
    headlines = file.read().splitlines()
analyzer = SentimentIntensityAnalyzer()
start = time.process_time()
for headline in headlines:
    analyzer.polarity_scores(headline)
print(time.process_time() - start)
