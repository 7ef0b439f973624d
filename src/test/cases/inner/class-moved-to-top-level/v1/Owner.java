class Owner {
    static class Part {
        String name() {
            return "nested";
        }
    }

    String show() {
        return new Part().name();
    }
}
