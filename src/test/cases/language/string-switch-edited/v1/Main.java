import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Parser parser = new Parser();
        System.out.println(parser.all());
        Evolve.next();
        System.out.println(parser.all());
    }
}
