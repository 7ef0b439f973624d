class Bird extends Animal {
    @Override
    String speak() {
        return "tweet over " + super.speak();
    }

    @Override
    int legs() {
        return super.legs() - 2;
    }
}
