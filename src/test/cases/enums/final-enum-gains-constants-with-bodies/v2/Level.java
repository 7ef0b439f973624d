enum Level {
    LOW(1), MID(3) {
        private final int more = 30;

        @Override
        public String toString() {
            return "mid" + more;
        }

        @Override
        int extra() {
            return more + rank();
        }
    }, HIGH(5);

    private final int rank;

    Level(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    int extra() {
        return rank;
    }
}
