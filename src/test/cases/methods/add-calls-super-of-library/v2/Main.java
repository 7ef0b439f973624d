import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Names names = new Names();
        names.add("x");
        System.out.println(names.describe());
        Evolve.next();
        System.out.println(names.describe());
    }
}
