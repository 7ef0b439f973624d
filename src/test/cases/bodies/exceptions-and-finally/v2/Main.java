import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Parser parser = new Parser();
        for (int i = 0; i < 2; i++) {
            try {
                System.out.println(parser.parse("x"));
            } catch (NumberFormatException e) {
                System.out.println("thrown to main");
            }
            if (i == 0) {
                Evolve.next();
            }
        }
    }
}
