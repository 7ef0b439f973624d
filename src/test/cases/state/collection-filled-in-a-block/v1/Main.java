import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Codes first = new Codes();
        Codes second = new Codes();
        Evolve.next();
        first.put("c", 3);
        System.out.println(first.show() + " " + second.show());
    }
}
