enum Shape {
    SQUARE {
        @Override
        int corners() {
            return 4;
        }
    },
    CIRCLE {
        @Override
        int corners() {
            return 0;
        }
    };

    abstract int corners();

    String show() {
        return name() + corners();
    }
}
