class Sorter {
    static String sort(Size size) {
        return switch (size) {
            case SMALL -> "s";
            case MEDIUM -> "m";
            case LARGE -> "l";
        };
    }

    static String all() {
        String text = "";
        for (Size size : Size.values()) {
            text += sort(size);
        }
        return text;
    }
}
