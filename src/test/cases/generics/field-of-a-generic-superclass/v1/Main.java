import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Names names = new Names();
        names.put("ada");
        Evolve.next();
        names.put("bob");
        System.out.println(names.show());
        System.out.println(names.latestUpper());
    }
}
