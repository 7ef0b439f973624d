import java.util.List;

class Tasks {
    static List<Task> make(String name) {
        return List.of(new Task() {
        }, new Task() {
            @Override
            String run() {
                return name + super.run();
            }
        });
    }

    static String run(List<Task> tasks) {
        String text = "";
        for (Task task : tasks) {
            text += task.run() + ";";
        }
        return text;
    }
}
