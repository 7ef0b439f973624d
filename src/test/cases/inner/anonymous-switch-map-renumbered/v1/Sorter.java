class Sorter {
    String sort(Size size) {
        switch (size) {
            case SMALL:
                return "left";
            case LARGE:
                return "right";
            default:
                return "?";
        }
    }
}
