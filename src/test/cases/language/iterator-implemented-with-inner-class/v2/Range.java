import java.util.Iterator;
import java.util.NoSuchElementException;

class Range implements Iterable<Integer> {
    private final int end;
    private int start = 1;

    Range(int end) {
        this.end = end;
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Walk();
    }

    private int scale() {
        return 10;
    }

    private class Walk implements Iterator<Integer> {
        private int next = start;
        private int step = 2;

        @Override
        public boolean hasNext() {
            return next < end * 2;
        }

        @Override
        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int current = next;
            next += step;
            return current * scale();
        }
    }

    String show() {
        StringBuilder text = new StringBuilder();
        for (int n : this) {
            text.append(n);
        }
        return text.toString();
    }
}
