class Walk {
    private final Visitor live = new Visitor() {
        @Override
        public String head(int depth) {
            return "h" + depth;
        }

        @Override
        public String tail(int depth) {
            return "t" + depth;
        }
    };

    String both() {
        return Guide.lead(live, 1);
    }

    String later() {
        return "";
    }
}
