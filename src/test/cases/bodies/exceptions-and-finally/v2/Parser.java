class Parser {
    int parse(String text) {
        int result = -1;
        try {
            result = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            System.out.println("caught");
            result = -2;
        } finally {
            System.out.println("finally " + result);
        }
        return result;
    }
}
