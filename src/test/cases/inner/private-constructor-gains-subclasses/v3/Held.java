class Held {
    static class Kept {
        private Kept() {
        }

        String name() {
            return "kept";
        }
    }

    private abstract static class Added extends Kept {
        private final int times;

        private Added(int times) {
            this.times = times;
        }

        abstract int number();

        @Override
        String name() {
            return super.name() + number() * times;
        }
    }

    static Kept kept() {
        return new Added(7) {
            @Override
            int number() {
                return 2;
            }
        };
    }
}
