final class Cat extends Animal {
    @Override
    String name() {
        return "cat";
    }
}
