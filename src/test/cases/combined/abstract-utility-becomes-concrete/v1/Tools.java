abstract class Tools {
    static String twice(String text) {
        return text + text;
    }
}
