class Maker {
    private static int tries;

    static Box make(String text) {
        return new Box(switch (text.length()) {
            case 0 -> 0;
            default -> {
                try {
                    yield Integer.parseInt(text);
                } catch (NumberFormatException e) {
                    yield -1;
                } finally {
                    tries++;
                }
            }
        }, text.isEmpty() ? new Box(7, "bad", tries) : text.equals("4") ? new Box(8) : "good", tries);
    }

    static void waste(String text) {
        new Box(1, text, switch (text) {
            case "5" -> {
                try {
                    yield new Box(Integer.parseInt(text), text, 1).n;
                } catch (NumberFormatException e) {
                    yield 0.5;
                }
            }
            default -> 2;
        });
    }
}
