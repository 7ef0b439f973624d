package dev.reloadall.engine.match;

import java.util.Comparator;

/** A pair that might be, and how much its two differ; most distances are never asked for. */
final class Candidate {
    static final Comparator<Candidate> CLOSEST = Comparator.comparingInt(Candidate::body)
            .thenComparingInt(Candidate::nested).thenComparingInt(Candidate::context);
    private static final int UNKNOWN = -1;

    final Pairing.Pair pair;
    private final Shapes oldShapes;
    private final Shapes newShapes;
    private int body = UNKNOWN;
    private int nested = UNKNOWN;
    private int context = UNKNOWN;

    Candidate(Pairing.Pair pair, Shapes oldShapes, Shapes newShapes) {
        this.pair = pair;
        this.oldShapes = oldShapes;
        this.newShapes = newShapes;
    }

    private int body() {
        if (body == UNKNOWN) {
            body = Distance.between(oldShapes.shallow(pair.older()), newShapes.shallow(pair.newer()));
        }
        return body;
    }

    private int nested() {
        if (nested == UNKNOWN) {
            nested = Distance.between(oldShapes.deep(pair.older()), newShapes.deep(pair.newer()));
        }
        return nested;
    }

    private int context() {
        if (context == UNKNOWN) {
            context = Distance.between(oldShapes.context(pair.older()), newShapes.context(pair.newer()));
        }
        return context;
    }
}
