package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Whether a folder lies on a disk of this machine, as far as its kind and its name tell. */
final class LocalDisk {
    private static final Set<String> SHARED_TYPES = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smbfs",
            "smb2",
            "smb3",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.davfs",
            "fuse.davfs2",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.gvfsd-fuse",
            "fuse.glusterfs",
            "fuse.s3fs",
            "9p",
            "afs",
            "ceph",
            "fuse.ceph",
            "glusterfs",
            "lustre",
            "gpfs",
            "ncpfs",
            "vboxsf",
            "vmhgfs",
            "fuse.vmhgfs-fuse",
            "prl_fs",
            "macfuse.sshfs");
    private static final Set<String> SYNCHRONISED_NAMES = Set.of(
            "onedrive",
            "dropbox",
            "google drive",
            "googledrive",
            "my drive",
            "icloud drive",
            "iclouddrive",
            "com~apple~clouddocs",
            "nextcloud",
            "owncloud",
            "syncthing",
            "box sync",
            "pcloud drive",
            "sync");

    private LocalDisk() {}

    /** @param folder that is there */
    static boolean holds(Path folder) throws IOException {
        return isLocal(folder, Files.getFileStore(folder).type());
    }

    static boolean isLocal(Path folder, String type) {
        return !SHARED_TYPES.contains(type.toLowerCase(Locale.ROOT))
                && !folder.toString().startsWith("\\\\")
                && StreamSupport.stream(folder.spliterator(), false).noneMatch(LocalDisk::isSynchronised);
    }

    private static boolean isSynchronised(Path part) {
        String name = part.toString().toLowerCase(Locale.ROOT);
        // Windows puts the organisation behind it: "OneDrive - Clinic".
        return SYNCHRONISED_NAMES.contains(name) || name.startsWith("onedrive - ") || name.startsWith("dropbox (");
    }
}
