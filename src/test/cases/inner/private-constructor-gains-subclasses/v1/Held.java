class Held {
    static class Kept {
        private Kept() {
        }

        String name() {
            return "kept";
        }
    }

    static Kept kept() {
        return new Kept();
    }
}
