class Late {
    String sort(Size size) {
        switch (size) {
            case LARGE:
                return "L";
            case MEDIUM:
                return "M";
            default:
                return "?";
        }
    }
}
