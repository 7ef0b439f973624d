class Square extends Shape {
    @Override
    String name() {
        return "square";
    }

    @Override
    int corners() {
        return 4;
    }
}
