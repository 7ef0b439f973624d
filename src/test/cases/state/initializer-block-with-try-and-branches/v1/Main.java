import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Parsed number = new Parsed("42");
        Parsed word = new Parsed("word");
        Evolve.next();
        System.out.println(number.show() + ", " + word.show());
    }
}
