enum Level {
    LOW(1), MID(3) {
        private final int more = 40;

        @Override
        public String toString() {
            return "mid" + more;
        }

        @Override
        int extra() {
            return more + rank();
        }
    }, HIGH(5), TOP(9) {
        @Override
        int extra() {
            return -rank();
        }
    };

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
