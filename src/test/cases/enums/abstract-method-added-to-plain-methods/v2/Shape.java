enum Shape {
    SQUARE {
        @Override
        int corners() {
            return 4;
        }

        @Override
        String label() {
            return "box";
        }
    },
    CIRCLE {
        @Override
        int corners() {
            return 0;
        }

        @Override
        String label() {
            return "ring";
        }
    };

    abstract int corners();

    abstract String label();

    String show() {
        return name() + corners() + label();
    }
}
