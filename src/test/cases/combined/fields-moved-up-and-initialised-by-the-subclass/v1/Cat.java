class Cat extends Animal {
    @Override
    String show() {
        return "cat";
    }
}
