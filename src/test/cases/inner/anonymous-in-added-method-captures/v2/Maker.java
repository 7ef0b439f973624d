import java.util.Iterator;

class Maker {
    private int base = 3;

    String run() {
        StringBuilder text = new StringBuilder();
        for (int n : count(2, 4L)) {
            text.append(n).append(' ');
        }
        return text.append(base).toString();
    }

    private Iterable<Integer> count(int step, long times) {
        return () -> new Iterator<>() {
            private long left = times;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Integer next() {
                left--;
                return base += step;
            }
        };
    }
}
