class Wolf extends Animal {
    @Override
    String name() {
        return "wolf";
    }
}
