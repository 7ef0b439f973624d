class Dog extends Animal {
    @Override
    String speak() {
        return "WOOF over " + super.speak();
    }
}
