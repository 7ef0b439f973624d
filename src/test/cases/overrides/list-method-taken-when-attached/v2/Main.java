import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Names names = new Names();
        names.add("x");
        System.out.println(names);
        Evolve.next();
        names.add("y");
        System.out.println(names);
    }
}
