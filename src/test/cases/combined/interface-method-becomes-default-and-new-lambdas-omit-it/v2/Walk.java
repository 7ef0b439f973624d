class Walk {
    private final Visitor live = new Visitor() {
        @Override
        public String head(int depth) {
            return "H" + depth;
        }

        @Override
        public String tail(int depth) {
            return "T" + depth;
        }
    };

    String both() {
        return Guide.lead(live, 1);
    }

    String later() {
        Visitor lambda = depth -> "lambda" + depth;
        Visitor reference = String::valueOf;
        Visitor anonymous = new Visitor() {
            @Override
            public String head(int depth) {
                return "anonymous" + depth;
            }
        };
        java.util.function.IntFunction<String> bound = lambda::tail;
        return Guide.lead(lambda, 2) + Guide.lead(reference, 3) + Guide.lead(anonymous, 4) + Guide.lead(new Quiet(), 5) + bound.apply(6);
    }
}
