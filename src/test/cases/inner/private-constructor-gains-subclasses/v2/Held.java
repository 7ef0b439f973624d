class Held {
    static class Kept {
        private Kept() {
        }

        String name() {
            return "kept";
        }
    }

    private abstract static class Added extends Kept {
        abstract int number();

        @Override
        String name() {
            return super.name() + number();
        }
    }

    static Kept kept() {
        return new Added() {
            @Override
            int number() {
                return 2;
            }
        };
    }
}
