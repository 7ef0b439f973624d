class Sorter {
    static String sort(Size size) {
        switch (size) {
            case SMALL:
                return "s";
            case LARGE:
                return "l";
            default:
                return "?";
        }
    }

    static String all() {
        StringBuilder text = new StringBuilder();
        for (Size size : Size.values()) {
            text.append(size).append('=').append(sort(size)).append(' ');
        }
        return text.toString().trim();
    }
}
