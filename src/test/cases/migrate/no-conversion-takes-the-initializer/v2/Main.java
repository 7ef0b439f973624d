import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Team team = new Team();
        team.join("ada");
        System.out.println(team.show());
        Evolve.next();
        team.join("bob");
        System.out.println(team.show());
    }
}
