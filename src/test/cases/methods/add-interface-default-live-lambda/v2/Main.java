import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Rule live = s -> s.length() > 2;
        Rule reference = String::isEmpty;
        System.out.println(Checks.run(live, "abc") + " " + Checks.run(reference, "abc"));
        Evolve.next();
        System.out.println(Checks.run(live, "abc") + " " + Checks.run(reference, "abc"));
    }
}
