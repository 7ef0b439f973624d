import java.util.Iterator;
import java.util.NoSuchElementException;

class Range implements Iterable<Integer> {
    private final int end;

    Range(int end) {
        this.end = end;
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Walk();
    }

    private class Walk implements Iterator<Integer> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return next++;
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
