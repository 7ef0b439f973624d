public class Main {
    public static void main(String[] args) {
        Job job = new Job(7);
        System.out.println(job.show());
        System.out.println(new Job(8).show());
    }
}
