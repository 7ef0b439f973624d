class Later extends Shape {
    Later() {
        super("loaded later");
    }
}
