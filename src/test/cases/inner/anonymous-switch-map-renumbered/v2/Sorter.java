class Sorter {
    String sort(Size size) {
        Object label = new Object() {
            @Override
            public String toString() {
                return "go ";
            }
        };
        switch (size) {
            case LARGE:
                return label + "RIGHT";
            case SMALL:
                return label + "LEFT";
            default:
                return "?";
        }
    }
}
